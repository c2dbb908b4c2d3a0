import { type Frame } from 'playwright-core';

/**
 * What cannot be read as it is laid out: what sticks out of the window sideways, words cut by the box that holds them,
 * words over other words.
 */
export async function layoutFaults(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { documentElement: root } = document;
    const told = (what: string, words: string, element: Element) =>
      `${what}: « ${words.replace(/\s+/g, ' ').trim().slice(0, 80)} » in ${element.outerHTML.slice(0, 160)}`;
    const faults: string[] = [];
    if (root.scrollWidth > root.clientWidth) {
      for (const element of document.body.querySelectorAll('*')) {
        const isInnermost = element.childElementCount === 0;
        if (isInnermost && element.getBoundingClientRect().right > root.clientWidth + 1)
          faults.push(told('wider than the window', element.textContent ?? '', element));
      }
    }

    interface Line {
      readonly node: Node;
      readonly holder: Element;
      /** The bar that stays in place, over what scrolls behind it, if the words are on one. */
      readonly bar: Element | null;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const barOf = (element: Element | null): Element | null =>
      !element || /sticky|fixed/.test(getComputedStyle(element).position)
        ? element
        : barOf(element.parentElement);
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement!;
      if (
        !node.textContent?.trim() ||
        !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      range.selectNodeContents(node);
      const bar = barOf(holder);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // Letters stand within the middle of their line: lines close together do not touch.
        const rim = (bottom - top) * 0.2;
        if (right - left > 1)
          lines.push({ node, holder, bar, left, right, top: top + rim, bottom: bottom - rim });
      }
    }

    const isScrolledAway = ({ holder, top, bottom }: Line): boolean => {
      for (let box: Element | null = holder; box && box !== document.body; box = box.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
        const seen = box.getBoundingClientRect();
        if (bottom < seen.top || top > seen.bottom) return true;
      }
      return false;
    };
    /** Boxes that cut what goes beyond them, but those that scroll and those for screen readers only. */
    const cutters = new Map<Element, DOMRect[]>();
    const cuttersOf = (element: Element | null): DOMRect[] => {
      if (!element || element === document.body) return [];
      let known = cutters.get(element);
      if (!known) {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCutting = [overflowX, overflowY].some(value => value === 'hidden' || value === 'clip');
        known = [
          ...(isCutting ? [element.getBoundingClientRect()] : []),
          ...cuttersOf(element.parentElement),
        ];
        cutters.set(element, known);
      }
      return known;
    };
    const seen = lines.filter(line => {
      const boxes = cuttersOf(line.holder);
      if (isScrolledAway(line) || boxes.some(({ width, height }) => width <= 1 || height <= 1)) return false;
      const isCut = boxes.some(
        box =>
          line.left < box.left - 1 ||
          line.right > box.right + 1 ||
          line.top < box.top ||
          line.bottom > box.bottom,
      );
      if (isCut) faults.push(told('cut', line.node.textContent ?? '', line.holder));
      return true;
    });
    seen.forEach((one, index) => {
      const other = seen
        .slice(index + 1)
        .find(
          each =>
            each.node !== one.node &&
            each.bar === one.bar &&
            Math.min(one.right, each.right) - Math.max(one.left, each.left) > 2 &&
            Math.min(one.bottom, each.bottom) - Math.max(one.top, each.top) > 1,
        );
      if (other)
        faults.push(told(`over « ${other.node.textContent} »`, one.node.textContent ?? '', one.holder));
    });

    const pen = document.createElement('canvas').getContext('2d')!;
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      pen.font = font;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (field.checkVisibility() && !field.value && pen.measureText(field.placeholder).width > room + 1)
        faults.push(told('placeholder cut', field.placeholder, field));
    }
    // Forced colours leave no background: where the keyboard is, an outline says it as well.
    for (const option of document.querySelectorAll('[role=option][aria-selected=true]'))
      if (getComputedStyle(option).outlineStyle === 'none')
        faults.push(told('said by its background alone', option.textContent ?? '', option));
    return faults;
  });
}
