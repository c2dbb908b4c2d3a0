import { type ZipEntry } from './zipDirectory';
import { zipText } from './zipText';
import { childrenOf, parseXml, refuseEntities } from './xml';

/** What a file says of a sheet around its cells. */
export interface SheetParts {
  /** The sheet without its lines of cells. */
  readonly frame: Element;
  /** The lines that give a look to cells that they do not have. */
  readonly styledRows: readonly StyledRow[];
  /** The numbers of the cells, by their address, as they are written. */
  readonly numbers: () => ReadonlyMap<string, number>;
  readonly comments: Element | undefined;
  /** How notes are drawn, in a language of its own that is not always XML. */
  readonly noteDrawing: string;
}

/** A line with a look of its own, by its place among those of cells. */
export interface StyledRow {
  readonly row: number;
  readonly style: number;
}

/** What a file says around the cells: of each sheet in the order of the workbook, and the styles of conditions. */
export interface FileParts {
  readonly workbook: Element | undefined;
  readonly sheets: readonly (SheetParts | undefined)[];
  readonly conditionStyles: readonly Element[];
  /** The looks of cells, by their number. */
  readonly cellStyles: readonly Element[];
  /** Whether something is drawn on a sheet: some makers add an empty drawing to each. */
  readonly hasDrawings: boolean;
}

const SHEET_DATA = /<((?:\w+:)?)sheetData(?:\s[^>]*)?(?:\/>|>)/;

const ROW = /<(?:\w+:)?row\s[^>]*>/g;
const NUMBER =
  /<(?:\w+:)?c\s(?:[^>]*\s)?r="([A-Z]+\d+)"[^>]*>(?:<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>))?<(?:\w+:)?v>([^<]+)<\//g;

/** Where a drawing hangs something on the sheet. */
const ANCHOR = /<(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor[\s/>]/;

/** Reads those parts of a file that the file reader tells nothing or little of. */
export async function readFileParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<FileParts> {
  const files = new PartReader(bytes, entries);
  const workbook = [...files.names()].find(name => /(?:^|\/)workbook\d*\.xml$/i.test(name)) ?? '';
  const relations = await files.relations(workbook);
  const root = await files.xml(workbook);
  const list = root ? childrenOf(childrenOf(root, 'sheets')[0], 'sheet') : [];
  const sheets: (SheetParts | undefined)[] = [];
  for (const sheet of list) {
    sheets.push(await readSheet(files, relations.byId.get(relationId(sheet)) ?? ''));
  }
  // The file reader reads it: it must not declare entities either.
  refuseEntities(await files.text(relations.byKind.get('sharedStrings') ?? ''));
  const styles = await files.xml(relations.byKind.get('styles') ?? '');
  const conditionStyles = styles ? childrenOf(childrenOf(styles, 'dxfs')[0], 'dxf') : [];
  const cellStyles = styles ? childrenOf(childrenOf(styles, 'cellXfs')[0], 'xf') : [];
  return { workbook: root, sheets, conditionStyles, cellStyles, hasDrawings: await hasDrawings(files) };
}

async function hasDrawings(files: PartReader): Promise<boolean> {
  for (const name of files.names()) {
    if (/\/drawings\/drawing[^/]*\.xml$/i.test(name) && ANCHOR.test(await files.text(name))) return true;
  }
  return false;
}

async function readSheet(files: PartReader, path: string): Promise<SheetParts | undefined> {
  const text = await files.text(path);
  if (text === '') return undefined;
  refuseEntities(text);
  const relations = await files.relations(path);
  return {
    frame: parseXml(withoutCells(text)),
    styledRows: styledRows(text),
    numbers: () => numbersOf(text),
    comments: await files.xml(relations.byKind.get('comments') ?? ''),
    noteDrawing: await files.text(relations.byKind.get('vmlDrawing') ?? ''),
  };
}

/** The part without its lines of cells: they may be most of a hundred megabytes. */
function withoutCells(text: string): string {
  const start = SHEET_DATA.exec(text);
  if (!start || start[0].endsWith('/>')) return text;
  const closing = `</${start[1]}sheetData>`;
  const end = text.lastIndexOf(closing);
  return end < 0 ? text : text.slice(0, start.index) + text.slice(end + closing.length);
}

function styledRows(text: string): StyledRow[] {
  return [...text.matchAll(ROW)].flatMap(([tag]) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    const isStyled = ['1', 'true'].includes(attribute('customFormat') ?? '');
    return isStyled ? [{ row: Number(attribute('r')) - 1, style: Number(attribute('s') ?? 0) }] : [];
  });
}

/** Cells of which the file does not tell the address, as it may, are not among them. */
function numbersOf(text: string): Map<string, number> {
  return new Map(
    [...text.matchAll(NUMBER)].flatMap(([, address = '', written = '']) => {
      const number = Number(written);
      return Number.isNaN(number) ? [] : [[address, number] as const];
    }),
  );
}

interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  /** By the last word of their kind. */
  readonly byKind: ReadonlyMap<string, string>;
}

class PartReader {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.entries = new Map(entries.map(entry => [entry.name, entry]));
  }

  names(): Iterable<string> {
    return this.entries.keys();
  }

  async text(path: string): Promise<string> {
    const entry = this.entries.get(path);
    return entry ? zipText(this.bytes, entry) : '';
  }

  async xml(path: string): Promise<Element | undefined> {
    const text = await this.text(path);
    return text === '' ? undefined : parseXml(text);
  }

  async relations(path: string): Promise<Relations> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const root = await this.xml(`${folder}_rels/${path.slice(folder.length)}.rels`);
    const links = childrenOf(root, 'Relationship').map(link => ({
      id: link.getAttribute('Id') ?? '',
      kind: (link.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
      target: resolved(link.getAttribute('Target') ?? '', folder),
    }));
    return {
      byId: new Map(links.map(({ id, target }) => [id, target])),
      byKind: new Map(links.map(({ kind, target }) => [kind, target])),
    };
  }
}

/** A path from the root of the archive; one that begins with "/" already is. */
function resolved(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** `r:id`, whatever the prefix. */
function relationId(sheet: Element): string {
  return [...sheet.attributes].find(({ localName, prefix }) => localName === 'id' && prefix)?.value ?? '';
}
