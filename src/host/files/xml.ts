import { FileProblem } from './fileProblem';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The same words in the strict variant of the format. */
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const FORMULAS = 'http://schemas.microsoft.com/office/excel/2006/main';

/** How the namespaces are abbreviated in what is written; elements of any other are left out. */
const PREFIXES: Readonly<Record<string, string>> = {
  [MAIN]: '',
  [STRICT]: '',
  [X14]: 'x14:',
  [FORMULAS]: 'xm:',
};
/** What an element of `PREFIXES` needs to be declared around it. */
export const X14_NAMESPACES = `xmlns:x14="${X14}" xmlns:xm="${FORMULAS}"`;

/**
 * The root of a part of a file.
 *
 * @throws FileProblem when it is no XML, or declares entities of its own: no spreadsheet does.
 */
export function parseXml(text: string): Element {
  refuseEntities(text);
  const { documentElement } = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  if (documentElement.getElementsByTagName('parsererror').length > 0 || isError(documentElement)) {
    throw new FileProblem('damaged');
  }
  return documentElement;
}

/** No spreadsheet declares entities: who does means to make them grow. */
export function refuseEntities(text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, 2_000))) throw new FileProblem('bomb');
}

/** The children of this local name, whatever the prefix. */
export function childrenOf(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(({ localName }) => localName === name);
}

export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** An attribute that may be written 1 or true. */
export function isOn(element: Element | undefined, name: string, otherwise = false): boolean {
  const text = element?.getAttribute(name);
  return text === null || text === undefined ? otherwise : text === '1' || text === 'true';
}

/** How an element is written anew, with the prefixes of `PREFIXES`; `change` may replace its attributes. */
export function toXml(
  element: Element,
  change: (element: Element) => Readonly<Record<string, string>> | undefined = () => undefined,
): string {
  const prefix = PREFIXES[element.namespaceURI ?? ''];
  if (prefix === undefined) return '';
  const attributes = Object.entries(change(element) ?? attributesOf(element))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const inner = [...element.childNodes].map(child => contentXml(child, change)).join('');
  const tag = prefix + element.localName;
  return inner === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inner}</${tag}>`;
}

/** Its attributes, without those of other namespaces, which say nothing that is kept. */
export function attributesOf(element: Element): Record<string, string> {
  const own = [...element.attributes].filter(
    ({ name }) => name === 'xml:space' || (!name.includes(':') && name !== 'xmlns'),
  );
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}

function contentXml(node: ChildNode, change: Parameters<typeof toXml>[1]): string {
  if (node.nodeType === node.ELEMENT_NODE) return toXml(node as Element, change);
  const isText = node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
  const text = isText ? (node.nodeValue ?? '') : '';
  // Between elements there is only what makes a file easier to read.
  return text.trim() === '' && (node.parentNode?.childNodes.length ?? 0) > 1 ? '' : escapeXml(text);
}

function isError(root: Element): boolean {
  return root.localName === 'parsererror';
}
