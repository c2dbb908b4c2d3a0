import { type ZipEntry } from './zipDirectory';
import { zipText } from './zipText';

/** What the file reader does not tell of a sheet. */
export interface SheetFacts {
  /** Printed on a given number of pages. */
  readonly isFitted: boolean;
  /** Order of pages, number of the first one, draft, black and white. */
  readonly hasRarePrintOptions: boolean;
}

const NO_FACTS: SheetFacts = { isFitted: false, hasRarePrintOptions: false };

/** The facts of the sheets, in the order of the workbook. */
export async function readSheetFacts(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<SheetFacts[]> {
  const byName = new Map(entries.map(entry => [entry.name, entry]));
  const text = async (name: string) => {
    const entry = byName.get(name);
    return entry ? zipText(bytes, entry) : '';
  };
  const workbook = [...byName.keys()].find(name => /(?:^|\/)workbook\d*\.xml$/i.test(name)) ?? '';
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = await text(`${folder}_rels/${workbook.slice(folder.length)}.rels`);
  const targets = new Map(
    tags(relations, 'Relationship').map(tag => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  const facts: SheetFacts[] = [];
  for (const tag of tags(await text(workbook), 'sheet')) {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
    facts.push(factsOf(await text(target.startsWith('/') ? target.slice(1) : folder + target)));
  }
  return facts;
}

function factsOf(xml: string): SheetFacts {
  if (xml === '') return NO_FACTS;
  const [fit = ''] = tags(xml.slice(0, xml.indexOf('<sheetData')), 'pageSetUpPr');
  const [setup = ''] = tags(xml.slice(xml.lastIndexOf('</sheetData')), 'pageSetup');
  const isTrue = (tag: string, name: string) => /^(?:1|true)$/.test(attribute(tag, name));
  return {
    isFitted: isTrue(fit, 'fitToPage'),
    hasRarePrintOptions:
      attribute(setup, 'pageOrder') === 'overThenDown' ||
      // LibreOffice numbers pages from 1 on in so many words.
      (isTrue(setup, 'useFirstPageNumber') && attribute(setup, 'firstPageNumber') !== '1') ||
      isTrue(setup, 'blackAndWhite') ||
      isTrue(setup, 'draft'),
  };
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}
