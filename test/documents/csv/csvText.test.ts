import * as fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { csvText, type CsvValue } from '../../../src/documents/csv/csvText';
import { Decimal } from '../../../src/domain/money/decimal';

const text = (written: string): CsvValue => ({ kind: 'text', text: written });
const amount = (value: string): CsvValue => ({ kind: 'amount', value: new Decimal(value) });
/** The one field of a one-line file, as it is written. */
const field = (value: CsvValue) => csvText(['x'], [[value]]).slice('\uFEFFx\r\n'.length, -'\r\n'.length);

test('the whole file: mark, heading, semicolons, commas, CR LF', () => {
  const file = csvText(
    ['Nom', 'MtHT', 'Exer'],
    [
      [text('Commune du Crès'), amount('174.24'), { kind: 'count', value: 2019 }],
      [text('CCAS de Baillargues'), amount('42.4')],
    ],
  );
  expect(file).toBe('\uFEFFNom;MtHT;Exer\r\nCommune du Crès;174,24;2019\r\nCCAS de Baillargues;42,40;\r\n');
  expect([...new TextEncoder().encode(file).slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x4e]);
});

test.each<[CsvValue, string]>([
  [{ kind: 'blank' }, ''],
  [text('Lattes'), 'Lattes'],
  [text('Lattes ; Pérols'), '"Lattes ; Pérols"'],
  [text('dit « "ville" »'), '"dit « ""ville"" »"'],
  [text('deux\r\nlignes\tet plus'), 'deux lignes et plus'],
  [text('  bords  '), 'bords'],
  // Leading zeros and long numbers are texts, and stay as they are.
  [text('01001'), '01001'],
  [text('21340022100013'), '21340022100013'],
  [amount('174.24'), '174,24'],
  [amount('-174.24'), '-174,24'],
  [amount('0'), '0,00'],
  [amount('-0'), '0,00'],
  [amount('1234567890123.45'), '1234567890123,45'],
  [{ kind: 'percent', value: new Decimal('5.5') }, '5,5'],
  [{ kind: 'day', day: '2019-09-30' }, '30/09/2019'],
  // What a spreadsheet would compute.
  [text('=1+1'), "'=1+1"],
  [text('+33 4 67 00 00 00'), "'+33 4 67 00 00 00"],
  [text('-'), "'-"],
  [text('@SOMME(A1)'), "'@SOMME(A1)"],
  [text('\t=1+1'), "'=1+1"],
  [text('\r=1+1'), "'=1+1"],
  [text('  =1+1'), "'=1+1"],
  [text('＝1+1'), "'＝1+1"],
  [text('=HYPERLINK("http://x";"y")'), '"\'=HYPERLINK(""http://x"";""y"")"'],
])('%j is written %s', (value, written) => expect(field(value)).toBe(written));

test.each(['66.295', '0.001', 'NaN', 'Infinity'])('%s € is refused, with its place', value => {
  expect(() => csvText(['MtHT'], [[amount('1')], [amount(value)]])).toThrow('Ligne 2, MtHT');
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '"', "'", ',', ' ', 'é', '1', '\u2028'),
  }),
);

test('any texts: each line keeps its fields, nothing starts a formula, and only blanks and the apostrophe change', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 5 }), rows => {
      const file = csvText(
        ['a', 'b', 'c'],
        rows.map(cells => cells.map(text)),
      );
      const read = parseCsv(file, { delimiter: ';' }).slice(1) as string[][];
      expect(file.split('\r\n')).toHaveLength(rows.length + 2);
      rows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const written = String(read[row]?.[column] ?? '');
          const kept = cell.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
          expect(written).toBe(/^[=+\-@＝＋－＠]/.test(kept) ? `'${kept}` : kept);
          expect(written).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        }),
      );
    }),
  );
});

test('any amount reads back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 1e14 }), cents => {
      const value = new Decimal(cents).div(100);
      const written = field({ kind: 'amount', value });
      expect(written).toMatch(/^-?\d+,\d\d$/);
      expect(new Decimal(written.replace(',', '.')).eq(value)).toBe(true);
    }),
  );
});
