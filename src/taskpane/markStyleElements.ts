/** The text that every style element of the pane holds; the build puts its hash in the policy of the page. */
const STYLE_MARK = process.env['ANNEXE2_STYLE_MARK'] ?? '';

/**
 * Fluent UI makes empty style elements and fills them rule by rule, which a strict policy allows, provided that the
 * element itself is allowed: by the hash of its text. Safari, hence Excel for Mac, has no hash for an empty text, so
 * that each element is given this one, always the same. A nonce would have to be fresh for each visit: a static server
 * has none to give.
 */
export function markStyleElements(page: Document): void {
  const create = page.createElement.bind(page);
  page.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.textContent = STYLE_MARK;
    return element;
  };
}
