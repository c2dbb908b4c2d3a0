import { readFileSync } from 'node:fs';
import { type Frame, type Page } from 'playwright-core';

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}
interface Axe {
  run: (context: object, options?: object) => Promise<AxeResult>;
  setup: (root: Element) => void;
  teardown: () => void;
  commons: {
    text: { accessibleText: (element: Element) => string };
    aria: { getRole: (element: Element) => string | null };
  };
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The frame of a page that shows the address given. */
export function frameOf(page: Page, address: RegExp): Frame {
  return page.frames().find(known => address.test(known.url()))!;
}

/** Puts axe in a frame, once a document. */
export async function injectAxe(frame: Frame): Promise<void> {
  const isThere = await frame.evaluate(() => 'axe' in window);
  if (!isThere) await frame.evaluate(axeSource);
}

/** What axe finds wrong in a frame, Fluent's invisible focus guards apart: they are no content. */
export async function axeViolations(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  await injectAxe(frame);
  const { violations } = await frame.evaluate(
    async only => {
      const { axe } = window as unknown as { axe: Axe };
      // What stays in sight while the pane scrolls covers part of a target that a scroll shows whole: it is laid in its place.
      const sticky = [...document.querySelectorAll<HTMLElement>('body *')].filter(
        element => getComputedStyle(element).position === 'sticky',
      );
      for (const { style } of sticky) style.position = 'static';
      const result = await axe.run(
        { exclude: [['[data-tabster-dummy]']] },
        {
          resultTypes: ['violations'],
          ...(only ? { runOnly: only } : { rules: { 'target-size': { enabled: true } } }),
        },
      );
      for (const { style } of sticky) style.position = '';
      return result;
    },
    rules ? [...rules] : undefined,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** What has the keyboard. */
export interface Focused {
  readonly name: string;
  /** Role and name, as a screen reader says them. */
  readonly said: string;
}

/** What has the keyboard; null when nothing has. */
export async function focused(frame: Frame): Promise<Focused | null> {
  return frame.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body || !document.hasFocus()) return null;
    const { axe } = window as unknown as { axe: Axe };
    axe.setup(document.documentElement);
    const name = axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim();
    const known = axe.commons.aria.getRole(element);
    axe.teardown();
    const role = element.tagName === 'SUMMARY' ? 'disclosure' : (known ?? element.tagName);
    return { name, said: `${role} « ${name} »` };
  });
}

/** A stop of the Tab key. */
export interface Stop extends Focused {
  /** Index in the document, to hold against the order in which one reads. */
  readonly place: number;
  /** Elements of one look share it. */
  readonly look: string;
  /** Reached before, in the same walk. */
  readonly isKnown: boolean;
}

/** The stop where the keyboard is; null when it has left the frame. */
export async function enterStop(frame: Frame, isFirst: boolean): Promise<Stop | null> {
  const where = await focused(frame);
  if (!where) return null;
  const stop = await frame.evaluate(isNew => {
    const element = document.activeElement!;
    const walked = window as unknown as { stops?: Set<Element> };
    if (isNew || !walked.stops) walked.stops = new Set();
    const isKnown = walked.stops.has(element);
    walked.stops.add(element);
    return {
      isKnown,
      place: [...document.querySelectorAll('*')].indexOf(element),
      look: `${element.tagName} ${element.getAttribute('type') ?? ''} ${element.className.toString()}`,
    };
  }, isFirst);
  return { ...where, ...stop };
}

/** Whether what has the keyboard lies, from top to bottom, under what stays in sight while the pane scrolls (WCAG 2.4.11). */
export async function isFocusCovered(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const active = document.activeElement!;
    const { left, top, width, height } = active.getBoundingClientRect();
    const isCoveredAt = (y: number) => {
      let over = document.elementFromPoint(left + width / 2, y);
      while (over && getComputedStyle(over).position !== 'sticky') over = over.parentElement;
      return over !== null && !over.contains(active);
    };
    return [top + 1, top + height / 2, top + height - 1].every(isCoveredAt);
  });
}

/** Everything in sight that the Tab key should have reached: of radio buttons, the chosen one; of tabs, the open one. */
export async function missedStops(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { stops } = window as unknown as { stops: Set<Element> };
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    return [...all]
      .filter(
        element =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.tabIndex >= 0 &&
          !stops.has(element) &&
          !element.matches(
            '[data-tabster-dummy], :disabled, [type=radio]:not(:checked), [aria-selected=false]',
          ),
      )
      .map(element => element.outerHTML.slice(0, 200));
  });
}

/** Whether the focus of an element can be seen: its surroundings do not look the same without it. */
export async function isFocusSeen(page: Page, frame: Frame): Promise<boolean> {
  const box = await frame.evaluate(() => {
    const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
    return { left, top, width, height };
  });
  const pane = (await page.locator('iframe').boundingBox())!;
  const margin = 6;
  const x = Math.max(pane.x, pane.x + box.left - margin);
  const y = Math.max(pane.y, pane.y + box.top - margin);
  const clip = {
    x,
    y,
    width: Math.min(box.width + 2 * margin, pane.x + pane.width - x),
    height: Math.min(box.height + 2 * margin, pane.y + pane.height - y),
  };
  const withFocus = await page.screenshot({ clip });
  const element = await frame.evaluateHandle(() => {
    const active = document.activeElement as HTMLElement;
    active.blur();
    return active;
  });
  const without = await page.screenshot({ clip });
  await element.evaluate(node => node.focus({ preventScroll: true }));
  return !withFocus.equals(without);
}
