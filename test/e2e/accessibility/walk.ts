import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Frame, type FrameLocator, type Page } from 'playwright-core';
import { newPage, sessionOf } from '../session';
import { enterStop, focused, frameOf, injectAxe, isFocusCovered, isFocusSeen, missedStops } from './audit';

type Role = 'button' | 'tab' | 'link' | 'radio' | 'checkbox';
/** What finds, in the language of the pane, what a pattern finds in French. */
type Translation = (pattern: RegExp) => RegExp;

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

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

/** Roles of data, and of choices that a list says itself. */
const WITHIN_TABLES = new Set(['option', 'row', 'cell', 'rowheader']);

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
    private readonly translation: Translation | undefined,
  ) {}

  static async start(address: string, translation?: Translation): Promise<Walk> {
    const page = await newPage(1440, 900);
    await page.context().addInitScript(listen);
    await page.goto(address);
    const { pane } = sessionOf(page);
    await pane.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
    const frame = frameOf(page, /taskpane\.html/);
    await injectAxe(frame);
    const walk = new Walk(page, pane, frame, page.pageErrors, page.strayRequests, translation);
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

  /** Letters, words, lines and paragraphs as far apart as RGAA 10.12 lets a reader ask for. */
  async spaceOut(isSpaced: boolean): Promise<void> {
    await this.frame.evaluate(is => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-bottom: 2em !important; }`);
      document.adoptedStyleSheets = is ? [sheet] : [];
    }, isSpaced);
  }

  /** Another theme of the system, once the pane has followed. */
  async wear(theme: Parameters<Page['emulateMedia']>[0]): Promise<void> {
    await this.page.emulateMedia(theme);
    await this.frame.evaluate(async () => {
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const transitions = document.getAnimations().filter(each => each instanceof CSSTransition);
      await Promise.allSettled(transitions.map(({ finished }) => finished));
    });
  }

  /** The pane as it is, for people to look at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync('artifacts', { recursive: true });
    const file = name.replace(/[^\p{L}\d]+/gu, '-');
    await this.page.locator('iframe').screenshot({ path: `artifacts/volet-${file}.png` });
  }

  async press(role: Role, name: string | RegExp, key = 'Enter'): Promise<void> {
    await this.found(role, name).focus();
    this.pressed.add(withoutFigures((await focused(this.frame))!.name));
    await this.page.keyboard.press(key);
  }

  private found(role: Role | 'textbox' | 'combobox' | 'checkbox', name: string | RegExp) {
    const named = this.translation
      ? { name: this.translation(typeof name === 'string' ? new RegExp(`^${literally(name)}$`) : name) }
      : { name, exact: true };
    return this.pane.getByRole(role, named).filter({ visible: true }).first();
  }

  private said(words: string | RegExp): string | RegExp {
    return this.translation
      ? this.translation(typeof words === 'string' ? new RegExp(literally(words)) : words)
      : words;
  }

  /** Ticks a box, or unticks it. */
  async tick(name: RegExp): Promise<void> {
    await this.found('checkbox', name).focus();
    await this.page.keyboard.press('Space');
  }

  /** Opens what is folded under the first summary of these words. */
  async unfold(words: string): Promise<void> {
    await this.pane
      .locator('summary', { hasText: this.said(words) })
      .filter({ visible: true })
      .first()
      .focus();
    await this.page.keyboard.press('Enter');
  }

  async type(role: 'textbox' | 'combobox', name: string, words: string): Promise<void> {
    await this.found(role, name).focus();
    await this.page.keyboard.insertText(words);
  }

  /** One of the values of a list. */
  async choose(name: string, value: string): Promise<void> {
    const list = this.found('combobox', name);
    await list.focus();
    await list.selectOption(value);
  }

  async read(words: string | RegExp): Promise<void> {
    await this.pane
      .getByText(this.said(words))
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: 30_000 });
  }

  /** Waits until nothing goes on. */
  async settle(): Promise<void> {
    await this.pane
      .locator('[role=progressbar]')
      .filter({ visible: true })
      .first()
      .waitFor({ state: 'detached' });
  }

  /** Waits until the pane has not changed for a while: the workbook is checked again by itself after what it tells. */
  async calm(): Promise<void> {
    await this.frame.evaluate(
      () =>
        new Promise<void>(resolve => {
          let timer = setTimeout(resolve, 800);
          new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(resolve, 800);
          }).observe(document.body, {
            childList: true,
            subtree: true,
            attributes: true,
            characterData: true,
          });
        }),
    );
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

  /** Landmarks, titles and controls as a screen reader finds them: role, name, state. What tables hold is left aside. */
  async names(): Promise<string[]> {
    const lines = (await this.pane.locator('body').ariaSnapshot()).split('\n').flatMap(line => {
      // YAML: a line that holds a colon stands between quotes.
      const [, quoted] = /^\s*- '(.*)'/.exec(line) ?? [];
      const [, role = '', name = '', state = ''] =
        /^(?:\s*- )?(\w+) "((?:[^"\\]|\\.)*)"((?: \[[^\]]+\])*)/.exec(
          quoted?.replaceAll("''", "'") ?? line,
        ) ?? [];
      return !role || WITHIN_TABLES.has(role) ? [] : [{ role, name, state }];
    });
    for (const { role, name } of lines) if (role === 'button') this.seen.add(withoutFigures(name));
    return [...new Set(lines.map(({ role, name, state }) => `${role} « ${name} »${state}`))];
  }

  /** Every stop of the Tab key from the tabs to the end of the pane, and what is wrong with them. */
  async stopFaults(looks: Set<string>): Promise<string[]> {
    await this.pane.getByRole('tab', { selected: true }).first().focus();
    let first: string | undefined;
    const faults: string[] = [];
    let place = -1;
    for (let stop = await enterStop(this.frame, true); stop; stop = await enterStop(this.frame, false)) {
      if (stop.isKnown) {
        // The whole turn, where nothing but the pane takes the keyboard.
        if (stop.said !== first) faults.push(`the keyboard is trapped at ${stop.said}`);
        break;
      }
      if (stop.place < place) faults.push(`out of order: ${stop.said}`);
      place = stop.place;
      if (await isFocusCovered(this.frame)) faults.push(`covered: ${stop.said}`);
      first ??= stop.said;
      if (!looks.has(stop.look)) {
        looks.add(stop.look);
        if (!(await isFocusSeen(this.page, this.frame))) faults.push(`no visible focus: ${stop.said}`);
      }
      await this.page.keyboard.press('Tab');
    }
    faults.push(...(await missedStops(this.frame)).map(html => `not reached: ${html}`));
    return faults;
  }
}
