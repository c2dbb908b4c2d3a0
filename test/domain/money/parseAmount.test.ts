import fc from 'fast-check';
import { Decimal } from '../../../src/domain/money/decimal';
import { formatEuros } from '../../../src/domain/money/formatEuros';
import { parseAmount } from '../../../src/domain/money/parseAmount';

/** The reading in a line: "amount 1037.14", "ambiguous 1.037 or 1037", "none". */
function told(written: string): string {
  const parsed = parseAmount(written);
  switch (parsed.kind) {
    case 'amount':
    case 'rate':
      return `${parsed.kind} ${parsed.value.toString()}`;
    case 'suspect':
      return `suspect ${parsed.suggestion.toString()}`;
    case 'ambiguous':
      return `ambiguous ${parsed.readings.map(String).join(' or ')}`;
    case 'none':
    case 'notSubscribed':
      return parsed.kind;
  }
}

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('amounts', () => {
  test.each([
    ['0', '0'],
    ['472573', '472573'],
    ['96,80', '96.8'],
    ['96.80', '96.8'],
    [',50', '0.5'],
    ['0,5', '0.5'],
    ['0,125', '0.125'],
    ['1037,140', '1037.14'],
    ['12,3456', '12.3456'],
    ['1 037,14', '1037.14'],
    ['1 037.14', '1037.14'],
    ['1 037,140', '1037.14'],
    [`1${NBSP}037,14${NBSP}€`, '1037.14'],
    [`1${NARROW}037,14${NBSP}€`, '1037.14'],
    ['1\u2007037,14', '1037.14'],
    ['1\u2009037,14', '1037.14'],
    ['\t1\t037,14\r\n', '1037.14'],
    ['\ufeff1\u200b037,14\u200e', '1037.14'],
    ['1.037,14', '1037.14'],
    ['1,037.14', '1037.14'],
    ['1.234.567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['1,234,567', '1234567'],
    ['1 000 000', '1000000'],
    ['96,80€', '96.8'],
    ['€96.80', '96.8'],
    ['96,80 EUR', '96.8'],
    ['EUR 96,80', '96.8'],
    ['96,80 euros', '96.8'],
    ['1 euro', '1'],
    ['96,80 € HT', '96.8'],
    ['96,80€HT', '96.8'],
    ['96,80 €HT', '96.8'],
    ['96,80HT', '96.8'],
    ['96,80 H.T.', '96.8'],
    ['96,80 € TTC', '96.8'],
    ['96,80 € net de taxe', '96.8'],
    ['96,80 € nets de taxes', '96.8'],
    ['96,80 € (HT)', '96.8'],
    ['HT : 96,80', null],
    ['HT 96,80', '96.8'],
    ['€ HT 96,80', '96.8'],
    ['-12,00', '-12'],
    ['- 12,00 €', '-12'],
    ['\u221212,00', '-12'],
    ['+12,00', '12'],
    ['(12,00)', '-12'],
    ['( 12,00 )', '-12'],
    ['(12,00 €)', '-12'],
    ['(12,00) €', '-12'],
    ['€ (12,00)', '-12'],
    ['-0,00', '0'],
    ['(0)', '0'],
    // Beyond what a float holds.
    ['12345678901234567,89', '12345678901234567.89'],
    ['0,1234567890123456789', '0.1234567890123456789'],
  ])('%j is %s', (written, value) => {
    expect(told(written)).toBe(value === null ? 'none' : `amount ${value}`);
  });
});

describe('rates', () => {
  test.each([
    ['50 %', '0.5'],
    ['50%', '0.5'],
    [`50${NBSP}%`, '0.5'],
    ['33,33 %', '0.3333'],
    ['1,125 %', '0.01125'],
    ['-15 %', '-0.15'],
    ['100 %', '1'],
  ])('%j is the share %s', (written, value) => {
    expect(told(written)).toBe(`rate ${value}`);
  });

  test.each(['%', 'x %', '5O %', '50 % HT', '50 € %', '5 0 %', '– 50 %'])('%j is none', written => {
    expect(told(written)).toBe('none');
  });
});

test.each([
  'X',
  'x',
  '-',
  '–',
  '—',
  '\u2212',
  '--',
  ' - ',
  `-${NBSP}€`,
  'néant',
  'Néant',
  'NEANT',
  'n/a',
  'N/A',
  'N.A.',
  'sans objet',
])('%j: not subscribed', written => {
  expect(told(written)).toBe('notSubscribed');
});

describe('asked, never decided', () => {
  test.each([
    ['1.037', '1.037 or 1037'],
    ['1,037', '1.037 or 1037'],
    ['12,345 €', '12.345 or 12345'],
    ['123.456', '123.456 or 123456'],
    ['-1,037', '-1.037 or -1037'],
    ['(1,037)', '-1.037 or -1037'],
    ['1,O37', '1.037 or 1037'],
  ])('%j is ambiguous: %s', (written, readings) => {
    expect(told(written)).toBe(`ambiguous ${readings}`);
  });

  test.each([
    ['1O37,14', '1037.14'],
    ['1 o37,14 €', '1037.14'],
    ['l2,00', '12'],
    ['I2,00', '12'],
    ['96,8O', '96.8'],
    ['-1O', '-10'],
    ['(1O)', '-10'],
    // Spaces that group nothing: two figures in one cell, or a pasted text that came apart.
    ['12 34', '1234'],
    ['25 000 20 000', '2500020000'],
    ['10 37,14', '1037.14'],
    ['12, 34', '12.34'],
    ['12,', '12'],
    ['– 12,00', '-12'],
  ])('%j is suspect, perhaps %s', (written, suggestion) => {
    expect(told(written)).toBe(`suspect ${suggestion}`);
  });
});

describe('not amounts', () => {
  test.each([
    '',
    ' ',
    '\u200b',
    '€',
    'HT',
    'O',
    'l',
    'Ol',
    'lO €',
    'xx',
    'Total',
    '=1+1',
    '1+1',
    '1-1',
    '--1',
    '-(1)',
    '(-1)',
    '()',
    '1e5',
    '1E5',
    '0x10',
    '0b1',
    'NaN',
    'Infinity',
    '-Infinity',
    '1/2',
    '28/12/2018',
    '12 €50',
    '25 k€',
    '25k€',
    '3 M€',
    '12 $',
    '12 € / an',
    '1,2,3',
    '1.2.3',
    '1,037,14',
    '1.037.14',
    '1 037.140,00',
    '12 34,56,78',
    '#REF!',
    'constructor',
    '__proto__',
    '１２',
    '٣',
    '😀',
    '1'.repeat(100),
    ' '.repeat(1_000_000),
    '1 '.repeat(500_000),
    '(((((((((((1)))))))))))',
  ])('%j', written => {
    expect(told(written.slice(0, 1_000_000))).toBe('none');
  });
});

test('what the product writes, it reads again', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), cents => {
      const amount = new Decimal(cents.toString()).div(100);
      expect(told(formatEuros(amount))).toBe(`amount ${amount.toString()}`);
    }),
  );
});

test('a number written plainly is itself, whatever its unit and spaces', () => {
  const space = fc.constantFrom('', ' ', NBSP, NARROW, '\u200b');
  const unit = fc.constantFrom('', '€', 'EUR', 'euros', '€HT', '€ TTC', 'net de taxe');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.integer({ min: 0, max: 99 }),
      space,
      unit,
      (euros, cents, gap, label) => {
        const decimals = String(cents).padStart(2, '0');
        expect(told(`${gap}${euros},${decimals}${gap}${label}`)).toBe(
          `amount ${new Decimal(`${euros}.${decimals}`).toString()}`,
        );
      },
    ),
  );
});

test('nothing throws, and only digits make an amount', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,  -−–()€%OolIHTCx\u00a0\u200b') }),
  );
  fc.assert(
    fc.property(noise, written => {
      const parsed = parseAmount(written);
      if (parsed.kind !== 'amount') return;
      expect(parsed.value.isFinite()).toBe(true);
      expect(written).not.toMatch(/[OolI%]/);
      expect(written).toMatch(/\d/);
    }),
    { numRuns: 20_000 },
  );
});
