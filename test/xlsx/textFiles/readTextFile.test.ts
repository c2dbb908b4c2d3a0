import { readTextFile } from '../../../src/xlsx/textFiles/readTextFile';
import { strToU8, zipSync } from 'fflate';
import { paragraph, wordFile } from './wordFile';

const read = (bytes: Uint8Array, name = 'texte') => readTextFile({ name, bytes });
const textOf = async (bytes: Uint8Array) => (await read(bytes)).text;

test('a reading that is stopped ends as stopped, not as a damaged file', async () => {
  const bytes = wordFile(paragraph('580,41 €'));
  const stop = new AbortController();
  const told: number[][] = [];
  const reading = readTextFile(
    { name: 'delib.docx', bytes },
    {
      signal: stop.signal,
      onAdvance: (done, total) => {
        told.push([done, total]);
        // In the body, once the file was unpacked.
        if (total > 0) stop.abort();
      },
    },
  );
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(told.at(-1)![1]).toBeGreaterThan(0);
});

describe('plain text', () => {
  const sentence = 'Coût : 580,81 € à l’année';

  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${sentence}`)],
    ['UTF-16, little endian', Buffer.from(`\uFEFF${sentence}`, 'utf16le')],
    ['UTF-16, big endian', Buffer.from(`\uFEFF${sentence}`, 'utf16le').swap16()],
  ])('%s', async (_, bytes) => expect(await textOf(bytes)).toBe(sentence));

  test('windows-1252, as Notepad used to write', async () => {
    const bytes = Uint8Array.from(
      [...'Co', 0xfb, ...'t : 9 ', 0x80, 0x92].map(one =>
        typeof one === 'string' ? one.charCodeAt(0) : one,
      ),
    );
    expect(await textOf(bytes)).toBe('Coût : 9 €’');
  });

  test('a picture is refused', async () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32);
    await expect(read(bytes, 'logo.txt')).rejects.toThrow(
      '« logo.txt » n’est ni un .docx, ni un .pdf, ni un texte.',
    );
  });
});

describe('Word', () => {
  test('runs are joined, paragraphs apart, deleted text left out', async () => {
    const body = `${paragraph('Coût de 580', ',41', ' €')}<w:p><w:r><w:t>Vu</w:t></w:r><w:del><w:r><w:delText>ancien</w:delText></w:r></w:del><w:r><w:br/><w:t>l’avis</w:t></w:r></w:p>`;
    expect(await textOf(wordFile(body))).toBe('Coût de 580,41 €\n\nVu\nl’avis\n\n');
  });

  test('a table is a line a row, tabs between its cells', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('Lattes')}${cell('16 955')}${cell('896,95 €')}</w:tr><w:tr>${cell('Pérols')}${cell('9 202')}${cell('486,80 €')}</w:tr></w:tbl>`;
    expect(await textOf(wordFile(body))).toBe('Lattes\t16 955\t896,95 €\nPérols\t9 202\t486,80 €\n');
  });

  test('damaged, of another format, or too large: said, nothing read', async () => {
    const whole = wordFile(paragraph('Texte'));
    await expect(read(whole.subarray(0, 60), 'a.docx')).rejects.toThrow('« a.docx » est endommagé');
    await expect(read(wordFile('<w:p>'), 'b.docx')).rejects.toThrow('« b.docx » est endommagé');
    await expect(read(zipSync({ 'content.xml': strToU8('<a/>') }), 'c.odt')).rejects.toThrow('est en .odt');
    await expect(read(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'd.docx')).rejects.toThrow(
      'n’est ni un .docx',
    );
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(41 * 1024 * 1024) }, { level: 9 });
    await expect(read(bomb, 'e.docx')).rejects.toThrow('« e.docx » est trop gros : 40 Mo au plus');
  });
});

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'est vide'],
  ['spaces only', Buffer.from('  \n '), 'ne contient aucun texte'],
  ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'ancien format .doc'],
  ['RTF', Buffer.from('{\\rtf1 Texte}'), 'est en RTF'],
])('%s is refused', async (_, bytes, why) => {
  await expect(read(bytes)).rejects.toThrow(why);
});
