import * as fc from 'fast-check';
import { amountInWords } from '../../../src/domain/money/amountInWords';
import { Decimal } from '../../../src/domain/money/decimal';

const words = (amount: string | number) => amountInWords(new Decimal(amount));

test.each([
  ['0', 'zéro euro'],
  ['0.01', 'un centime'],
  ['0.02', 'deux centimes'],
  ['0.80', 'quatre-vingts centimes'],
  ['0.81', 'quatre-vingt-un centimes'],
  ['0.99', 'quatre-vingt-dix-neuf centimes'],
  ['1', 'un euro'],
  ['1.01', 'un euro et un centime'],
  ['1.50', 'un euro et cinquante centimes'],
  ['2', 'deux euros'],
  ['21', 'vingt et un euros'],
  ['80', 'quatre-vingts euros'],
  ['100', 'cent euros'],
  ['101', 'cent un euros'],
  ['174.24', 'cent soixante-quatorze euros et vingt-quatre centimes'],
  ['180', 'cent quatre-vingts euros'],
  ['200', 'deux cents euros'],
  ['201', 'deux cent un euros'],
  ['280', 'deux cent quatre-vingts euros'],
  ['1000', 'mille euros'],
  ['1001', 'mille un euros'],
  ['1037.14', 'mille trente-sept euros et quatorze centimes'],
  ['1100', 'mille cent euros'],
  ['2000', 'deux mille euros'],
  ['21000', 'vingt et un mille euros'],
  ['24999.99', 'vingt-quatre mille neuf cent quatre-vingt-dix-neuf euros et quatre-vingt-dix-neuf centimes'],
  ['80000', 'quatre-vingt mille euros'],
  ['81000', 'quatre-vingt-un mille euros'],
  ['100000', 'cent mille euros'],
  ['200000', 'deux cent mille euros'],
  ['200200', 'deux cent mille deux cents euros'],
  ['999999', 'neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf euros'],
  ['1000000', 'un million d’euros'],
  ['1000000.50', 'un million d’euros et cinquante centimes'],
  ['1000001', 'un million un euros'],
  ['1001000', 'un million mille euros'],
  ['2000000', 'deux millions d’euros'],
  ['80000000', 'quatre-vingts millions d’euros'],
  ['200000000', 'deux cents millions d’euros'],
  ['200300000', 'deux cents millions trois cent mille euros'],
  ['1000000000', 'un milliard d’euros'],
  ['2000000000', 'deux milliards d’euros'],
  ['3000000003', 'trois milliards trois euros'],
  ['1001000000', 'un milliard un million d’euros'],
  [
    '999999999999.99',
    'neuf cent quatre-vingt-dix-neuf milliards neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf euros et quatre-vingt-dix-neuf centimes',
  ],
])('%s € is « %s »', (amount, expected) => expect(words(amount)).toBe(expected));

test('one to a hundred, all of them', () => {
  const numbers = Array.from({ length: 100 }, (_, i) => words(i + 1).replace(/ euros?$/, ''));
  expect(numbers).toEqual(
    `un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix
    onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt
    vingt et un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|trente
    trente et un|trente-deux|trente-trois|trente-quatre|trente-cinq|trente-six|trente-sept|trente-huit|trente-neuf|quarante
    quarante et un|quarante-deux|quarante-trois|quarante-quatre|quarante-cinq|quarante-six|quarante-sept|quarante-huit|quarante-neuf|cinquante
    cinquante et un|cinquante-deux|cinquante-trois|cinquante-quatre|cinquante-cinq|cinquante-six|cinquante-sept|cinquante-huit|cinquante-neuf|soixante
    soixante et un|soixante-deux|soixante-trois|soixante-quatre|soixante-cinq|soixante-six|soixante-sept|soixante-huit|soixante-neuf|soixante-dix
    soixante et onze|soixante-douze|soixante-treize|soixante-quatorze|soixante-quinze|soixante-seize|soixante-dix-sept|soixante-dix-huit|soixante-dix-neuf|quatre-vingts
    quatre-vingt-un|quatre-vingt-deux|quatre-vingt-trois|quatre-vingt-quatre|quatre-vingt-cinq|quatre-vingt-six|quatre-vingt-sept|quatre-vingt-huit|quatre-vingt-neuf|quatre-vingt-dix
    quatre-vingt-onze|quatre-vingt-douze|quatre-vingt-treize|quatre-vingt-quatorze|quatre-vingt-quinze|quatre-vingt-seize|quatre-vingt-dix-sept|quatre-vingt-dix-huit|quatre-vingt-dix-neuf|cent`
      .split(/[|\n]/)
      .map(number => number.trim()),
  );
});

test.each([
  ['-0.01', 'Le montant −0,01 est négatif'],
  ['1000000000000', 'dépasse 999'],
  ['66.295', 'Le montant 66,295 a plus de deux décimales'],
])('%s is refused', (amount, sentence) => {
  expect(() => words(amount)).toThrow(sentence);
});

test('minus zero is zero', () => expect(words('-0')).toBe('zéro euro'));

/** What a French reader makes of the words, by adding and multiplying from left to right: written apart from the code. */
function readBack(text: string): Decimal {
  const [, euros = '', cents = ''] =
    /^(?:(.*?)(?: d’| )euros?)?(?: et )?(?:(.*) centimes?)?$/.exec(text) ?? [];
  return new Decimal(readNumber(euros)).plus(new Decimal(readNumber(cents)).div(100));
}

const VALUES: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
};

function readNumber(text: string): number {
  let [total, group] = [0, 0];
  const tokens = text
    .replace(/quatre-vingts?/g, 'huitante')
    .split(/[ -]/)
    .filter(word => word !== '' && word !== 'et');
  for (const word of tokens) {
    const scale = { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 }[word];
    if (scale) [total, group] = [total + (group || 1) * scale, 0];
    else if (/^cents?$/.test(word)) group = (group || 1) * 100;
    else if (word === 'huitante') group += 80;
    else if (word in VALUES) group += VALUES[word]!;
    else throw new Error(`unknown word ${word}`);
  }
  return total + group;
}

test('any amount reads back as itself, and two amounts never share their words', () => {
  const anyCents = fc.oneof(
    fc.integer({ min: 0, max: 99_999_999_999_999 }),
    fc.integer({ min: 0, max: 10_000_000 }),
    // Round amounts, where the marks of plural and « d’ » are at stake.
    fc
      .tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom(1, 100, 1e5, 1e8, 1e11))
      .map(([n, unit]) => n * unit),
  );
  fc.assert(
    fc.property(anyCents, cents => {
      const amount = new Decimal(cents).div(100);
      const said = amountInWords(amount);
      expect(readBack(said).eq(amount)).toBe(true);
      expect(said).not.toMatch(
        / {2}|^ | $|-$|undefined|cents (un|deux|trois|quatre|cinq|six|sept|huit|neuf|mille)\b/,
      );
      expect(said).not.toMatch(/vingts[- ](un|deux|mille)\b|milles/);
    }),
    { numRuns: 1000 },
  );
});
