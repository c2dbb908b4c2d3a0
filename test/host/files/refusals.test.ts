import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import './browserXml';
import { FileProblem } from '../../../src/host/files/fileProblem';
import { readFile } from '../../../src/host/files/readFile';
import { type LibreOffice, libreOffice } from '../../xlsx/libreOffice';

const SECONDS = 5_000;

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function refusal(bytes: Uint8Array): Promise<string> {
  const start = Date.now();
  try {
    await readFile(bytes, 'essai.xlsx', []);
    return 'opened';
  } catch (error) {
    expect(error).toBeInstanceOf(FileProblem);
    expect(Date.now() - start).toBeLessThan(SECONDS);
    return error instanceof FileProblem ? error.reason : '';
  }
}

/** A zip archive of these files; `declared` is the size that its directory tells, if not the true one. */
function zip(
  files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly declared?: number }[],
) {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, declared = bytes.length } of files) {
    const packed = deflateRawSync(bytes);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(declared, 8);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    sizes.copy(header, 14);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    sizes.copy(entry, 16);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(header, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += header.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const types = { name: '[Content_Types].xml', bytes: bytesOf('<Types/>') };
const book = { name: 'xl/workbook.xml', bytes: bytesOf('<workbook/>') };

test('an empty file', async () => {
  await expect(refusal(new Uint8Array())).resolves.toBe('empty');
});

test.each([
  ['a text', 'Nom;Montant\nJuvignac;96,80'],
  ['a page', '<html><table><tr><td>1</td></tr></table></html>'],
])('%s named .xlsx', async (_what, text) => {
  await expect(refusal(bytesOf(text))).resolves.toBe('notExcel');
});

test('a text document of Word', async () => {
  await expect(refusal(zip([types, { name: 'word/document.xml', bytes: bytesOf('<w/>') }]))).resolves.toBe(
    'notExcel',
  );
});

test('a binary workbook', async () => {
  await expect(refusal(zip([types, { name: 'xl/workbook.bin', bytes: bytesOf('x') }]))).resolves.toBe(
    'binaryExcel',
  );
});

test('a workbook encrypted with its password', async () => {
  const encrypted = await writeXlsx({
    sheets: [{ name: 'A', rows: [[1]] }],
    encryption: { password: 'secret', spinCount: 1000 },
  });
  await expect(refusal(encrypted)).resolves.toBe('password');
});

test('a file cut short, and one with a byte changed', async () => {
  const whole = await writeXlsx({
    sheets: [{ name: 'A', rows: Array.from({ length: 500 }, (_, row) => [row]) }],
  });
  await expect(refusal(whole.slice(0, whole.length / 2))).resolves.toBe('damaged');
  for (const at of [60, 200, 400, 900]) {
    const changed = new Uint8Array(whole);
    changed.fill(255, at, at + 8);
    await expect(refusal(changed)).resolves.toBe('damaged');
  }
});

test('a workbook without sheets, and one without its parts', async () => {
  await expect(refusal(zip([types, book]))).resolves.toBe('damaged');
});

test('a bomb that says so, and one that says otherwise', async () => {
  const zeros = new Uint8Array(80_000_000);
  const name = 'xl/worksheets/sheet1.xml';
  await expect(refusal(zip([types, book, { name, bytes: zeros }]))).resolves.toBe('bomb');
  const lie = { name: 'xl/_rels/workbook.xml.rels', bytes: zeros, declared: 1_000 };
  await expect(refusal(zip([types, book, lie]))).resolves.toBe('bomb');
  await expect(refusal(zip([types, book, { ...lie, declared: 0 }]))).resolves.toBe('damaged');
}, 30_000);

/** A workbook of one sheet, with other parts if need be. */
function workbookOf(
  sheet: string,
  more: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [],
) {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const links = (...all: string[]) => bytesOf(`<Relationships>${all.join('')}</Relationships>`);
  return zip([
    types,
    { name: '_rels/.rels', bytes: links(link('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      bytes: bytesOf(
        `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: links(
        link('r1', 'worksheet', 'worksheets/sheet1.xml'),
        link('r2', 'sharedStrings', 'sharedStrings.xml'),
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', bytes: bytesOf(sheet) },
    ...more,
  ]);
}

const ONE_TEXT =
  '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>';

test('a bomb within the texts, and one of a million empty lines', async () => {
  const texts = {
    name: 'xl/sharedStrings.xml',
    bytes: bytesOf(`<sst><si><t>${'a'.repeat(80_000_000)}</t></si></sst>`),
  };
  await expect(refusal(workbookOf(ONE_TEXT, [texts]))).resolves.toBe('bomb');
  const lines = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}"/>`).join('');
  const empty = workbookOf(`<worksheet><sheetData>${lines}</sheetData></worksheet>`);
  // Lines without cells hold nothing: the file opens as an empty sheet, or is refused, but does not hang.
  const start = Date.now();
  expect(['opened', 'bomb', 'tooLarge']).toContain(await refusal(empty));
  expect(Date.now() - start).toBeLessThan(4 * SECONDS);
}, 60_000);

test.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'])(
  'entities that multiply (« billion laughs ») in %s',
  async path => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    );
    const bomb = (root: string, body: string) =>
      `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY e0 "ha">${levels.join('')}]>${body}`;
    const inSheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e9;</t></is></c></row></sheetData></worksheet>';
    const file = path.includes('sheet1')
      ? workbookOf(bomb('worksheet', inSheet))
      : workbookOf(ONE_TEXT, [
          { name: path, bytes: bytesOf(bomb('sst', '<sst><si><t>&e9;</t></si></sst>')) },
        ]);
    await expect(refusal(file)).resolves.toBe('bomb');
  },
);

test('names that lead out of the archive are never followed', async () => {
  const outside = { name: '../../../etc/passwd', bytes: bytesOf('x') };
  await expect(refusal(workbookOf(ONE_TEXT, [outside]))).resolves.toBe('damaged');
});

/** A workbook with sheets of these names. */
async function workbookNamed(...names: string[]): Promise<Uint8Array> {
  const stand = names.map((_, index) => `zz${index}zz`);
  const files = unzipSync(await writeXlsx({ sheets: stand.map(name => ({ name, rows: [[1]] })) }));
  const path = 'xl/workbook.xml';
  const text = names.reduce(
    (xml, name, index) => xml.replaceAll(`"zz${index}zz"`, `"${name}"`),
    strFromU8(files[path] ?? new Uint8Array()),
  );
  return zipSync({ ...files, [path]: strToU8(text) });
}

test.each([
  [['A', 'B'], 'opened'],
  [['x'.repeat(31)], 'opened'],
  [['x'.repeat(32)], 'sheetName'],
  [['2019/2020'], 'sheetName'],
  [['Titres :'], 'sheetName'],
  [['[brouillon]'], 'sheetName'],
  [['’Annexe’'], 'opened'],
  [["'Annexe'"], 'sheetName'],
  [['Annexe 2', 'ANNEXE 2'], 'sheetNameTwice'],
])('sheets named %j: %s', async (names, expected) => {
  await expect(refusal(await workbookNamed(...names))).resolves.toBe(expected);
});

test('the name that is refused is told', async () => {
  const file = await workbookNamed('Bon', '2019/2020');
  await expect(readFile(file, 'essai.xlsx', [])).rejects.toMatchObject({ found: '2019/2020' });
});

test('cells in two far corners, which no grid can hold between', async () => {
  const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>
    <row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>`;
  await expect(refusal(workbookOf(sheet))).resolves.toBe('tooLarge');
}, 30_000);

describe('files of LibreOffice in other formats', () => {
  let calc: LibreOffice;
  beforeAll(() => {
    calc = libreOffice('never');
  });
  afterAll(() => calc.remove());

  test.each([
    ['xls', 'oldExcel'],
    ['ods', 'openDocument'],
  ] as const)(
    '.%s is refused: %s',
    async (format, reason) => {
      const path = calc.convert(bytesOf('Nom;Montant\nJuvignac;96\n'), 'essai.csv', format);
      await expect(refusal(new Uint8Array(readFileSync(path)))).resolves.toBe(reason);
    },
    60_000,
  );
});
