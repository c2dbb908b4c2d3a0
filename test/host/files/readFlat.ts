import { JSDOM } from 'jsdom';

/** A workbook in LibreOffice's own words. */
export interface FlatWorkbook {
  /** By sheet and place: type, value, text, formula, look. */
  readonly cells: ReadonlyMap<string, string>;
  /** Each sheet: name, visibility, page, protection, then widths, heights and what is hidden. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** Conditional formats: where, what, how. */
  readonly conditions: readonly string[];
}

const MOST_REPEATED = 200;

/** Reads a flat OpenDocument spreadsheet without any code of the project. */
export function readFlat(bytes: Uint8Array): FlatWorkbook {
  const { document } = new JSDOM(new TextDecoder().decode(bytes), { contentType: 'text/xml' }).window;
  const styles = new Map(
    [...document.getElementsByTagName('style:style')].map(style => [
      style.getAttribute('style:name') ?? '',
      style,
    ]),
  );
  const formats = new Map(
    [...document.querySelectorAll('*')]
      .filter(element => element.tagName.startsWith('number:') && element.hasAttribute('style:name'))
      .map(element => [element.getAttribute('style:name') ?? '', described(element, formatsOf(document))]),
  );
  const look = (name: string | null) => lookOf(name, styles, formats);
  const cells = new Map<string, string>();
  const validations = new Map(
    [...document.getElementsByTagName('table:content-validation')].map(validation => [
      validation.getAttribute('table:name') ?? '',
      spelt(validation, 'table:name'),
    ]),
  );
  const tables = [...document.getElementsByTagName('table:table')];
  const sheets = tables.map(table => {
    readCells(table, cells, look, validations);
    return [
      ...['table:name', 'table:print-ranges', 'table:protected'].map(name => table.getAttribute(name)),
      look(table.getAttribute('table:style-name')),
      lines(table, 'table:table-column', look),
      lines(table, 'table:table-row', look),
    ].join(' | ');
  });
  const names = [...document.getElementsByTagName('table:named-range')].map(
    name => `${name.getAttribute('table:name')} ${name.getAttribute('table:cell-range-address')}`,
  );
  const conditions = [...document.getElementsByTagName('calcext:conditional-format')].map(format => {
    const rules = [...format.children].map(rule => {
      // LibreOffice writes "_" in the name of a style as its code.
      const style = rule.getAttribute('calcext:apply-style-name')?.replace(/_/g, '_5f_') ?? null;
      return `${spelt(rule, 'calcext:apply-style-name')} ${style === null ? '' : look(style)}`;
    });
    return `${format.getAttribute('calcext:target-range-address')} ${rules.join(' ')}`;
  });
  return { cells, sheets, names: names.sort(), conditions };
}

type Look = (name: string | null) => string;

/** An element with all that it holds, without the names that LibreOffice gives as it goes. */
function spelt(element: Element, unsaid: string): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== unsaid)
    .map(({ name, value }) => `${name}=${value}`);
  const inner = [...element.children].map(child => spelt(child, unsaid)).join('');
  const text = element.children.length === 0 ? (element.textContent ?? '') : '';
  return `<${element.tagName} ${attributes.sort().join(' ')}>${text}${inner}`;
}

function readCells(
  table: Element,
  cells: Map<string, string>,
  look: Look,
  validations: ReadonlyMap<string, string>,
): void {
  const sheet = table.getAttribute('table:name');
  let row = 0;
  for (const line of table.getElementsByTagName('table:table-row')) {
    const repeatedRows = Number(line.getAttribute('table:number-rows-repeated') ?? 1);
    let column = 0;
    for (const cell of line.children) {
      const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
      const told = cellText(cell, look, validations);
      if (told !== '') {
        for (let r = 0; r < Math.min(repeatedRows, MOST_REPEATED); r++) {
          for (let c = 0; c < Math.min(repeated, MOST_REPEATED); c++) {
            cells.set(`${sheet}!${row + r},${column + c}`, told);
          }
        }
      }
      column += repeated;
    }
    row += repeatedRows;
  }
}

function cellText(cell: Element, look: Look, validations: ReadonlyMap<string, string>): string {
  const attributes = [...cell.attributes]
    .filter(({ name }) => !/repeated|style-name|calcext/.test(name))
    .map(({ name, value }) =>
      name === 'table:content-validation-name' ? (validations.get(value) ?? value) : `${name}=${value}`,
    )
    .sort();
  const [note] = cell.getElementsByTagName('office:annotation');
  if (note) attributes.push(`${note.getAttribute('office:display')} ${note.children[0]?.textContent}`);
  const text = [...cell.getElementsByTagName('text:p')].map(part => part.innerHTML).join('\n');
  const shown = look(cell.getAttribute('table:style-name'));
  const isPlain = attributes.length === 0 && text === '' && !/background|border/.test(shown);
  return isPlain ? '' : [...attributes, text, shown].join(' ; ');
}

function lines(table: Element, tag: string, look: Look): string {
  let at = 0;
  const told: string[] = [];
  for (const line of table.getElementsByTagName(tag)) {
    const repeated = Number(
      line.getAttribute('table:number-columns-repeated') ??
        line.getAttribute('table:number-rows-repeated') ??
        1,
    );
    const isHidden = line.getAttribute('table:visibility') === 'collapse';
    const size = /(?:column-width|row-height)=([\d.]+)/.exec(
      look(line.getAttribute('table:style-name')),
    )?.[1];
    const isOptimal = /use-optimal-row-height=true/.test(look(line.getAttribute('table:style-name')));
    if (at < 40 && (isHidden || (size !== undefined && !isOptimal))) {
      told.push(
        `${at}×${Math.min(repeated, 40 - at)}: ${Number(size).toFixed(1)}${isHidden ? ' hidden' : ''}`,
      );
    }
    at += repeated;
  }
  return told.join(', ');
}

/** What LibreOffice means when it says nothing, spelt out by some files and not by others. */
const UNSAID = new Set([
  'css3t:text-justify=auto',
  'fo:font-style=normal',
  'fo:font-weight=normal',
  'fo:margin-left=0in',
  'fo:text-shadow=none',
  'fo:wrap-option=no-wrap',
  'loext:vertical-justify=auto',
  'style:cell-protect=protected',
  'style:direction=ltr',
  'style:print-content=true',
  'style:repeat-content=false',
  'style:rotation-align=none',
  'style:rotation-angle=0',
  'style:shrink-to-fit=false',
  'style:text-align-source=value-type',
  'style:text-line-through-style=none',
  'style:text-line-through-type=none',
  'style:text-outline=false',
  'style:text-underline-style=none',
  'style:use-window-font-color=true',
  'style:vertical-align=bottom',
  'style:writing-mode=page',
  'fo:border=none',
  'fo:border-top=none',
  'fo:border-bottom=none',
  'fo:border-left=none',
  'fo:border-right=none',
  'style:diagonal-bl-tr=none',
  'style:diagonal-tl-br=none',
  'fo:background-color=transparent',
  'style:glyph-orientation-vertical=auto',
]);

/** The format of numbers that have none. */
const GENERAL = '<number:number number:min-integer-digits=1>';

/** The look of a style with those that it is based on, without the names that LibreOffice gives as it goes. */
function lookOf(
  name: string | null,
  styles: ReadonlyMap<string, Element>,
  formats: ReadonlyMap<string, string>,
): string {
  const found = new Map<string, string>();
  let format = '';
  for (
    let style = styles.get(name ?? 'Default');
    style;
    style = styles.get(style.getAttribute('style:parent-style-name') ?? '')
  ) {
    format ||= formats.get(style.getAttribute('style:data-style-name') ?? '') ?? '';
    for (const properties of style.children) {
      for (const { name: key, value } of properties.attributes) {
        // Names for other scripts, and what follows from the font.
        if (/asian|complex|language|country|font-charset|font-family|font-pitch|script/.test(key)) continue;
        if (!found.has(key)) found.set(key, value);
      }
    }
  }
  return (
    [...found]
      // Fonts are declared as many times as they are used, with a number.
      .map(([key, value]) => `${key}=${key === 'style:font-name' ? value.replace(/\d+$/, '') : value}`)
      .filter(told => !UNSAID.has(told))
      .sort()
      .join(' ') + (format === GENERAL ? '' : format)
  );
}

function formatsOf(document: Document): (name: string) => Element | undefined {
  const all = [...document.querySelectorAll('*')].filter(element => element.tagName.startsWith('number:'));
  return name => all.find(element => element.getAttribute('style:name') === name);
}

/** A number format spelt out, those that it depends on included. */
function described(format: Element, find: (name: string) => Element | undefined): string {
  return [...format.children]
    .map(part => {
      const applied = part.getAttribute('style:apply-style-name');
      const inner = applied ? find(applied) : undefined;
      const attributes = [...part.attributes]
        .filter(({ name }) => name !== 'style:apply-style-name')
        .map(({ name, value }) => `${name}=${value}`);
      return `<${part.tagName} ${attributes.join(' ')}>${part.textContent}${inner ? described(inner, find) : ''}`;
    })
    .join('');
}
