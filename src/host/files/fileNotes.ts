import { type CellNote } from '../grid/annotations';
import { parseLocalAddress } from '../model/address';
import { type SheetParts } from './sheetParts';
import { childOf, childrenOf, toXml } from './xml';

/** In a file "_x000D_" means a carriage return. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const COMMENT = /<comment ref="([A-Z]+\d+)" authorId="(\d+)">.*?<\/comment>/gs;
const SHAPE = /<v:shape\s.*?<\/v:shape>/gs;

/** The notes of a sheet, with how their texts are set, as long as nobody changes them. */
export function notesFromFile({ comments, noteDrawing }: SheetParts): CellNote[] {
  const authors = childrenOf(childOf(comments, 'authors'), 'author').map(
    ({ textContent }) => textContent ?? '',
  );
  const shown = shownNotes(noteDrawing);
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
        file: JSON.stringify({ text, xml: toXml(body) }),
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

/** The drawing of the notes as the file writer made it, with those seen that are always seen. */
export function completeNoteDrawing(vml: string, notes: readonly CellNote[]): string {
  const shown = new Set(notes.filter(({ isShown }) => isShown).map(({ row, column }) => `${row},${column}`));
  return vml.replace(SHAPE, shape =>
    shown.has(placeOf(shape))
      ? shape.replace('visibility:hidden', 'visibility:visible').replace('<x:Row>', '<x:Visible/><x:Row>')
      : shape,
  );
}

function keptText({ text, file }: CellNote): string | undefined {
  if (file === undefined) return undefined;
  const kept = JSON.parse(file) as { readonly text: string; readonly xml: string };
  return kept.text === text ? kept.xml : undefined;
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
