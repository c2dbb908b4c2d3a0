import { JSDOM } from 'jsdom';

// Files are read in a page, with the browser's own reader of XML.
globalThis.DOMParser = new JSDOM().window.DOMParser;
