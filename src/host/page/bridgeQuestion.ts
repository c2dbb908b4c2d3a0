/**
 * The service worker asks this of the host's pages before it hands over office.js: is the bridge on the window that
 * wants it? Pages answer on the port that comes with the question.
 */
export const BRIDGE_QUESTION = 'host.bridge?';
export const BRIDGE_ANSWER = 'host.bridge.attached';
