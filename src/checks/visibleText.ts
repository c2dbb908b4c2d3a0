/** A text with what cannot be seen in it made visible: ⍽ a no-break space, ␀ a character of no width, ␣ a space too many. */
export function visibleText(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2007]/g, '⍽')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '␀')
    .replace(/^ +| +$|(?<= ) +/g, spaces => '␣'.repeat(spaces.length));
}
