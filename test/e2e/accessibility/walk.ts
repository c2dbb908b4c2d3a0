import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Frame, type FrameLocator, type Page } from 'playwright-core';
import { newPage, sessionOf } from '../session';
import { enterStop, focused, frameOf, injectAxe, isFocusCovered, isFocusSeen, missedStops } from './audit';

type Role = 'button' | 'tab' | 'link' | 'radio' | 'checkbox';

/** Everything the pane tells a screen reader aloud, as it tells it. */
declare global {
  interface Window {
    announced?: string[];
  }
}

/**
 * Writes down what is announced: by Fluent, through the API of browsers, and by the live regions that were there before
 * their words came: a screen reader may miss one that comes with its words.
 */
function listen(): void {
  const announced: string[] = [];
  window.announced = announced;
  Object.assign(document, { ariaNotify: (words: string) => announced.push(words) });
  const regions = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]';
  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      if (region?.textContent && region.checkVisibility()) announced.push(region.textContent);
      for (const node of addedNodes) {
        if (node instanceof Element && node.matches('[role=alert]')) announced.push(node.textContent ?? '');
      }
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Names that hold figures or cells are those of one button. */
const withoutFigures = (name: string) =>
  name.replace(/\d+(?:[\u00a0\u202f,]\d+)*/g, '#').replace(/corrections? sûres?/, 'corrections sûres');

/** The pane used with the keyboard alone, by someone who listens to it. */
export class Walk {
  readonly pressed = new Set<string>();
  readonly seen = new Set<string>();

  private constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
    readonly frame: Frame,
    readonly pageErrors: readonly string[],
    readonly strayRequests: readonly string[],
  ) {}

  static async start(address: string): Promise<Walk> {
    const page = await newPage(1440, 900);
    await page.context().addInitScript(listen);
    await page.goto(address);
    const { pane } = sessionOf(page);
    await pane.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
    const frame = frameOf(page, /taskpane\.html/);
    await injectAxe(frame);
    const walk = new Walk(page, pane, frame, page.pageErrors, page.strayRequests);
    await walk.widen(320);
    return walk;
  }

  /** The pane so wide, its contents so much larger. */
  async widen(pixels: number, zoom = 1): Promise<void> {
    await this.page.locator('iframe').evaluate((frame, width) => (frame.style.width = `${width}px`), pixels);
    await this.frame.evaluate(size => {
      document.documentElement.style.zoom = String(size);
    }, zoom);
  }

  /** Another theme of the system, once the pane has followed. */
  async wear(theme: Parameters<Page['emulateMedia']>[0]): Promise<void> {
    await this.page.emulateMedia(theme);
    await this.frame.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** The pane as it is, for people to look at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync('artifacts', { recursive: true });
    const file = name.replace(/[^\p{L}\d]+/gu, '-');
    await this.page.locator('iframe').screenshot({ path: `artifacts/volet-${file}.png` });
  }

  async press(role: Role, name: string | RegExp, key = 'Enter'): Promise<void> {
    const target = this.pane
      .getByRole(role, typeof name === 'string' ? { name, exact: true } : { name })
      .filter({ visible: true })
      .first();
    await target.focus();
    this.pressed.add(withoutFigures((await focused(this.frame))!.name));
    await this.page.keyboard.press(key);
  }

  /** Opens what is folded under the first summary of these words. */
  async unfold(words: string): Promise<void> {
    await this.pane.locator('summary', { hasText: words }).filter({ visible: true }).first().focus();
    await this.page.keyboard.press('Enter');
  }

  async type(role: 'textbox' | 'combobox', name: string, words: string): Promise<void> {
    await this.pane.getByRole(role, { name, exact: true }).filter({ visible: true }).first().focus();
    await this.page.keyboard.insertText(words);
  }

  /** One of the values of a list. */
  async choose(name: string, value: string): Promise<void> {
    const list = this.pane.getByRole('combobox', { name, exact: true }).filter({ visible: true }).first();
    await list.focus();
    await list.selectOption(value);
  }

  async read(words: string | RegExp): Promise<void> {
    await this.pane.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 30_000 });
  }

  /** Waits until nothing goes on. */
  async settle(): Promise<void> {
    await this.pane
      .locator('[role=progressbar]')
      .filter({ visible: true })
      .first()
      .waitFor({ state: 'detached' });
  }

  /** Does something in the host's page: writes cells, makes a fault. */
  host(act: () => unknown): Promise<unknown> {
    return this.page.evaluate(act);
  }

  /** What was announced since the last time one asked. */
  announced(): Promise<string[]> {
    return this.frame.evaluate(() => (window.announced ?? []).splice(0));
  }

  /** Waits until words are announced: a moment after they are seen. */
  async hear(words: RegExp): Promise<void> {
    const heard: string[] = [];
    for (let look = 0; look < 20 && !heard.some(said => words.test(said)); look += 1) {
      await pause(look === 0 ? 0 : 100);
      heard.push(...(await this.announced()));
    }
    expect(heard.join('\n')).toMatch(words);
  }

  /** Names and roles, as a screen reader finds them. */
  async tree(): Promise<string[]> {
    const lines = (await this.pane.locator('body').ariaSnapshot())
      .split('\n')
      .map(line => line.trim().replace(/^- /, '').replace(/:$/, ''));
    for (const line of lines) {
      const [, name] = /^button "(.*)"/.exec(line) ?? [];
      if (name) this.seen.add(withoutFigures(name));
    }
    return lines;
  }

  /** Every stop of the Tab key from the tabs to the end of the pane, and what is wrong with them. */
  async stops(looks: Set<string>): Promise<{ said: string[]; faults: string[] }> {
    await this.pane.getByRole('tab', { selected: true }).first().focus();
    const stops: string[] = [];
    const faults: string[] = [];
    let place = -1;
    for (let stop = await enterStop(this.frame, true); stop; stop = await enterStop(this.frame, false)) {
      if (stop.isKnown) {
        // The whole turn, where nothing but the pane takes the keyboard.
        if (stop.said !== stops[0]) faults.push(`the keyboard is trapped at ${stop.said}`);
        break;
      }
      if (stop.place < place) faults.push(`out of order: ${stop.said}`);
      place = stop.place;
      if (await isFocusCovered(this.frame)) faults.push(`covered: ${stop.said}`);
      stops.push(stop.said);
      if (!looks.has(stop.look)) {
        looks.add(stop.look);
        if (!(await isFocusSeen(this.page, this.frame))) faults.push(`no visible focus: ${stop.said}`);
      }
      await this.page.keyboard.press('Tab');
    }
    faults.push(...(await missedStops(this.frame)).map(html => `not reached: ${html}`));
    return { said: stops, faults };
  }
}
