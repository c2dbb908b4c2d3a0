import { readFileSync } from 'node:fs';
import { claimColumns, type ClaimLine, claimsCsv } from '../../../src/documents/csv/claimsCsv';
import { Decimal } from '../../../src/domain/money/decimal';

/** What Juvignac owes for 2019, and a day of work with its VAT. */
const juvignac: ClaimLine = {
  year: 2019,
  claim: '1',
  line: 1,
  object: 'Services numériques communs 2019',
  lineObject: 'Administration électronique, services en ligne',
  issued: '2019-09-30',
  debtor: 'Commune de Juvignac',
  siret: '21340123700010',
  serviceCode: 'FINANCES',
  commitment: '2019-0042',
  account: '70875',
  net: new Decimal('174.24'),
  vatRate: null,
  vat: new Decimal(0),
};
const work: ClaimLine = {
  ...juvignac,
  line: 2,
  lineObject: 'Intervention ; 1 jour',
  issued: null,
  siret: '',
  net: new Decimal('300'),
  vatRate: new Decimal(20),
  vat: new Decimal('60'),
};

const linesOf = (file: string) => file.replace('\uFEFF', '').split('\r\n').slice(0, -1);

test('a list of claims under the names of the PES', () => {
  const siret = siretWithKey('2134012370001');
  expect(linesOf(claimsCsv([{ ...juvignac, siret }, work]))).toEqual([
    'Exer;TypBord;DteBordEm;IdPce;TypPce;NatPce;ObjPce;NumeroEngagement;CodeService;IdLigne;ObjLignePce;Nature;TvaIntraCom;TxTva;MtHT;MtTVA;NatIdTiers;IdTiers;Nom',
    `2019;01;30/09/2019;1;01;01;Services numériques communs 2019;2019-0042;FINANCES;1;Administration électronique, services en ligne;70875;0;;174,24;;01;${siret};Commune de Juvignac`,
    '2019;01;;1;01;01;Services numériques communs 2019;2019-0042;FINANCES;2;"Intervention ; 1 jour";70875;0;20;300,00;60,00;;;Commune de Juvignac',
  ]);
});

test.each<[string, Partial<ClaimLine>, string]>([
  ['an object of 161 characters', { object: 'x'.repeat(161) }, 'Ligne 2 (Commune de Juvignac) : l’objet'],
  ['a line’s object too long', { lineObject: 'x'.repeat(161) }, 'dépasse 160 caractères'],
  [
    'a SIRET of 13 digits',
    { siret: '2134012370001' },
    'Ligne 2 (Commune de Juvignac) : 2134012370001 n’est pas un SIRET',
  ],
  [
    'a SIRET with a wrong key',
    { siret: siretWithKey('2134012370001').replace(/.$/, d => String((Number(d) + 1) % 10)) },
    'n’est pas un SIRET',
  ],
  ['an amount with parts of a cent', { net: new Decimal('66.295') }, 'Ligne 2, MtHT : 66,295'],
])('%s is refused', (_, wrong, sentence) => {
  const right = { ...juvignac, siret: '' };
  expect(() => claimsCsv([right, { ...right, ...wrong }])).toThrow(sentence);
});

test('an object of 160 characters is whole', () => {
  expect(claimsCsv([{ ...work, object: 'x'.repeat(160) }])).toContain('x'.repeat(160));
});

test('docs/export-csv.md tells what each column holds, in their order', () => {
  const documented = [...readFileSync('docs/export-csv.md', 'utf8').matchAll(/^\| `(\w+)` /gm)].map(
    ([, field]) => field,
  );
  expect(documented).toEqual(claimColumns.map(({ field }) => field));
});

/** Thirteen digits and the last that Luhn’s formula asks for. */
function siretWithKey(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
