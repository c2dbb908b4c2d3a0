import { type CellNote } from '../grid/annotations';
import { parseLocalAddress } from '../model/address';
import { type SheetParts } from './sheetParts';
import { childOf, childrenOf, escapeXml, toXml } from './xml';

/** In a file "_x000D_" means a carriage return. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const COMMENT = /<comment ref="([A-Z]+\d+)" authorId="(\d+)">.*?<\/comment>/gs;
/** Four corners, each a line or column and pixels from its beginning. */
const ANCHOR = /<x:Anchor>\s*(\d+(?:\s*,\s*\d+){7})\s*<\/x:Anchor>/;
const SHAPE = /<v:shape\s.*?<\/v:shape>/gs;

/** What the grid carries unread with a note. */
interface KeptNote {
  readonly text: string;
  readonly xml: string;
  /** Where the note was, and where its bubble stands there: cells and pixels within them. */
  readonly place?: string;
  readonly anchor?: string | undefined;
}

/** The notes of a sheet, with how their texts are set, as long as nobody changes them. */
export function notesFromFile({ comments, noteDrawing }: SheetParts): CellNote[] {
  const authors = childrenOf(childOf(comments, 'authors'), 'author').map(
    ({ textContent }) => textContent ?? '',
  );
  const shown = shownNotes(noteDrawing);
  const anchors = anchorsOf(noteDrawing);
  return childrenOf(childOf(comments, 'commentList'), 'comment').flatMap(comment => {
    const cell = cellOf(comment.getAttribute('ref') ?? '');
    const body = childOf(comment, 'text');
    if (!cell || !body) return [];
    const text = noteText(body);
    return [
      {
        ...cell,
        text,
        author: authors[Number(comment.getAttribute('authorId'))] ?? '',
        isShown: shown.has(`${cell.row},${cell.column}`),
        file: JSON.stringify({
          text,
          xml: toXml(body),
          place: `${cell.row},${cell.column}`,
          anchor: anchors.get(`${cell.row},${cell.column}`),
        } satisfies KeptNote),
      },
    ];
  });
}

/** The part with the notes as the file writer made it, with the texts set as they were. */
export function completeComments(xml: string, notes: readonly CellNote[]): string {
  const kept = new Map(notes.map(note => [`${note.row},${note.column}`, keptText(note)]));
  return xml.replace(COMMENT, (written: string, ref: string) => {
    const cell = cellOf(ref);
    const own = cell && kept.get(`${cell.row},${cell.column}`);
    return own === undefined
      ? written.replace(/<t>/g, '<t xml:space="preserve">')
      : written.replace(/<text>.*<\/text>/s, () => own);
  });
}

/**
 * The drawing of the notes as the file writer made it, with those seen that are always seen, and the bubbles of those
 * that have not moved as large and where they were.
 */
export function completeNoteDrawing(vml: string, notes: readonly CellNote[]): string {
  const shown = new Set(notes.filter(({ isShown }) => isShown).map(({ row, column }) => `${row},${column}`));
  const anchors = new Map(notes.map(note => [`${note.row},${note.column}`, keptAnchor(note)]));
  return vml.replace(SHAPE, shape => {
    const place = placeOf(shape);
    const anchor = anchors.get(place);
    const placed =
      anchor === undefined ? shape : shape.replace(ANCHOR, () => `<x:Anchor>${escapeXml(anchor)}</x:Anchor>`);
    return shown.has(place)
      ? placed.replace('visibility:hidden', 'visibility:visible').replace('<x:Row>', '<x:Visible/><x:Row>')
      : placed;
  });
}

function keptText({ text, file }: CellNote): string | undefined {
  if (file === undefined) return undefined;
  const kept = JSON.parse(file) as KeptNote;
  return kept.text === text ? kept.xml : undefined;
}

function keptAnchor({ row, column, file }: CellNote): string | undefined {
  if (file === undefined) return undefined;
  const kept = JSON.parse(file) as KeptNote;
  return kept.place === `${row},${column}` ? kept.anchor : undefined;
}

function anchorsOf(vml: string): ReadonlyMap<string, string> {
  const shapes = vml.match(/<v:shape\s[^]*?<\/v:shape>/g) ?? [];
  return new Map(
    shapes.flatMap(shape => {
      const anchor = ANCHOR.exec(shape)?.[1];
      return anchor === undefined ? [] : [[placeOf(shape), anchor] as const];
    }),
  );
}

function noteText(body: Element): string {
  const runs = [...childrenOf(body, 't'), ...childrenOf(body, 'r').flatMap(run => childrenOf(run, 't'))];
  return runs
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replace(ESCAPED, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

function shownNotes(vml: string): ReadonlySet<string> {
  const shapes = vml.match(/<v:shape\s[^]*?<\/v:shape>/g) ?? [];
  return new Set(shapes.filter(shape => /<x:Visible\s*\/?>/.test(shape)).map(placeOf));
}

function placeOf(shape: string): string {
  const number = (tag: string) => new RegExp(`<x:${tag}>\\s*(\\d+)`).exec(shape)?.[1] ?? '';
  return `${number('Row')},${number('Column')}`;
}

function cellOf(ref: string): { readonly row: number; readonly column: number } | undefined {
  try {
    const { row, column } = parseLocalAddress(ref);
    return { row, column };
  } catch {
    return undefined;
  }
}
