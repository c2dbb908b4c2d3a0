/** The manifest as a tree. Needs the DOM: the tests that call it run under jsdom. */
export function parseManifest(xml: string): Document {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const [error] = elements(manifest, 'parsererror');
  if (error) throw new Error(`the manifest is not XML: ${error.textContent}`);
  return manifest;
}

/** Elements of a local name, whatever their namespace, in document order. */
export function elements(within: Document | Element, localName: string): Element[] {
  return [...within.getElementsByTagNameNS('*', localName)];
}

/** The only element of a local name under another; none or several is a manifest the rule cannot read. */
export function onlyElement(within: Document | Element, localName: string): Element | undefined {
  const found = elements(within, localName);
  return found.length === 1 ? found[0] : undefined;
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** How to name an element to the person who must correct it: its tag, with its id or resid where it has one. */
export function describe(element: Element): string {
  const name = attribute(element, 'id') || attribute(element, 'resid');
  return name ? `${element.localName} ${name}` : element.localName;
}

/** Whether an element stands inside one of that local name. */
export function isWithin(element: Element, localName: string): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent.localName === localName) return true;
  }
  return false;
}
