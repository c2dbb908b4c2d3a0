import { newPage, openBrowser, type Session, sessionOf } from '../e2e/session';
import { GUIDE_DAY } from './guideSteps';

/** The embedded host as the guide shows it: on the same day whenever it is shown, and nothing that a clock measured. */
export async function openGuide(): Promise<Session> {
  const address = await openBrowser();
  const page = await newPage();
  await page.addInitScript({ content: MOVE_CALENDAR });
  await page.goto(address);
  await page.addStyleTag({ content: '#status .traffic { visibility: hidden }' });
  const session = sessionOf(page);
  await session.pane.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
  return session;
}

/**
 * Moves the calendar of a page and leaves its clocks alone, with which office.js measures. Words, not a function: tsx
 * puts in a function what the page does not know.
 */
const MOVE_CALENDAR = `{
  const shift = Date.parse('${GUIDE_DAY}') - Date.now();
  globalThis.Date = new Proxy(Date, {
    construct: (real, given) => given.length === 0 ? new real(real.now() + shift) : new real(...given),
    get: (real, name) => name === 'now' ? () => real.now() + shift : Reflect.get(real, name),
  });
}`;
