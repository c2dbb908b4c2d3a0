import {
  echeance,
  interetsRetard,
  jourOuvreSuivant,
  joursFrancs,
  prorata,
} from '../../src/functions/calendarFunctions';
import { montantLettres } from '../../src/functions/textFunctions';
import { gridOf } from '../documents/parameters/gridOf';
import { parametersSheet } from '../../src/documents/parameters/parametersSheet';
import { type Convention } from '../../src/domain/conventions/convention';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { component, conventionOf } from '../domain/tariff/conventionOf';
import { dayOfSerial, serialOfDay } from '../../src/domain/calendar/excelSerial';
import { installCustomFunctionsError } from './customFunctionsError';
import { refusalOf } from './refusalOf';

beforeAll(installCustomFunctionsError);

/** The functions as Excel calls them: with whatever a cell holds, and null for what was left out. */
const call = {
  JOURS_FRANCS: joursFrancs,
  ECHEANCE: echeance,
  JOUR_OUVRE_SUIVANT: jourOuvreSuivant,
  PRORATA: prorata,
  INTERETS_RETARD: interetsRetard,
  MONTANT_LETTRES: montantLettres,
} as unknown as Readonly<Record<Name, (...cells: unknown[]) => unknown>>;
type Name =
  'JOURS_FRANCS' | 'ECHEANCE' | 'JOUR_OUVRE_SUIVANT' | 'PRORATA' | 'INTERETS_RETARD' | 'MONTANT_LETTRES';

/** Serials of Excel, as typed by hand from its own display of the dates. */
const SERIALS = {
  '30/09/2019': 43738,
  '23/04/2026': 46135,
  '05/05/2026': 46147,
  '31/01/2026': 46053,
} as const;

test.each<[Name, unknown[], string]>([
  ['JOURS_FRANCS', [SERIALS['30/09/2019'], 8], '2019-10-09'],
  ['JOURS_FRANCS', [SERIALS['23/04/2026'], 8], '2026-05-04'],
  ['JOURS_FRANCS', [SERIALS['05/05/2026'], 8], '2026-05-15'],
  ['JOURS_FRANCS', ['30/09/2019', 8], '2019-10-09'],
  ['JOURS_FRANCS', ['lundi 30 septembre 2019', 8], '2019-10-09'],
  ['JOURS_FRANCS', [43738.9, 8], '2019-10-09'],
  [
    'JOURS_FRANCS',
    [{ type: 'FormattedNumber', basicValue: 43738, numberFormat: 'dd/mm/yyyy' }, 8],
    '2019-10-09',
  ],
  ['JOUR_OUVRE_SUIVANT', ['28/09/2019'], '2019-09-30'],
  ['JOUR_OUVRE_SUIVANT', ['30/09/2019'], '2019-09-30'],
  ['JOUR_OUVRE_SUIVANT', ['le 1er mai 2026'], '2026-05-04'],
  ['JOUR_OUVRE_SUIVANT', ['1/5/26'], '2026-05-04'],
  ['JOUR_OUVRE_SUIVANT', ['2026-05-01'], '2026-05-04'],
  ['ECHEANCE', ['TITRE', '14/02/2019'], '2019-09-30'],
  ['ECHEANCE', ['CONTESTATION', SERIALS['23/04/2026']], '2026-05-04'],
  ['ECHEANCE', ['PAIEMENT', SERIALS['30/09/2019']], '2019-10-30'],
  ['ECHEANCE', ['RETARD', SERIALS['30/09/2019']], '2019-10-31'],
  ['ECHEANCE', ['MODIFICATION', '14/02/2019'], '2019-09-30'],
  ['ECHEANCE', ['RÉPONSE', SERIALS['31/01/2026']], '2026-03-02'],
  ['ECHEANCE', ['réponse', SERIALS['31/01/2026']], '2026-03-02'],
  ['ECHEANCE', ['resiliation', '14/02/2019'], '2019-09-30'],
])('%s%j is %s', (name, cells, day) => {
  const serial = call[name](...cells);
  expect(typeof serial).toBe('number');
  expect(dayOfSerial(serial as number)).toBe(day);
});

test('the serials above are those of their days', () => {
  for (const [written, serial] of Object.entries(SERIALS)) {
    expect(serialOfDay(written.split('/').reverse().join('-'))).toBe(serial);
  }
});

test.each([
  [[174.24, '15/04/2022'], 124.59],
  [[174.24, '15/04/2022', null], 124.59],
  [[174.24, '15/04/2022', 'EXACT/365'], 124.59],
  [[174.24, '15/04/2022', '30/360'], 123.9],
  [[174.24, '15/04/2022', 'mois entamés'], 130.68],
  [[174.24, '15/04/2022', 'MOIS COMPLETS'], 116.16],
  // What a sum of cells leaves in binary counts for what Excel shows of it.
  [[96.8 + 77.44, 44666], 124.59],
  [[0, 44666], 0],
  [[-174.24, 44666], -124.59],
])('PRORATA%j is %d', (cells, expected) => expect(call.PRORATA(...cells)).toBe(expected));

test.each([
  [174.24, 'cent soixante-quatorze euros et vingt-quatre centimes'],
  [0.1 + 0.2, 'trente centimes'],
  [1e6, 'un million d’euros'],
  [0, 'zéro euro'],
])('MONTANT_LETTRES(%d) is « %s »', (amount, expected) =>
  expect(call.MONTANT_LETTRES(amount)).toBe(expected),
);

test.each<[Name, unknown[], string]>([
  ['JOURS_FRANCS', [null, 8], 'La date manque'],
  ['JOURS_FRANCS', ['', 8], 'La date manque'],
  ['JOURS_FRANCS', ['30/09/2019', null], 'Le nombre de jours manque'],
  ['JOURS_FRANCS', ['30/09/2019', 8.5], '« 8.5 » ne convient pas : un nombre entier de 0 à 1'],
  ['JOURS_FRANCS', ['30/09/2019', -1], '« -1 » ne convient pas'],
  ['JOURS_FRANCS', ['30/09/2019', 1e9], 'ne convient pas'],
  ['JOURS_FRANCS', ['30/09/2019', 'huit'], '« huit » ne convient pas'],
  ['JOURS_FRANCS', ['31/09/2019', 8], '« 31/09/2019 » n’est pas un jour du calendrier'],
  ['JOURS_FRANCS', ['hier', 8], '« hier » n’est pas une date'],
  ['JOURS_FRANCS', ['reçu le 30 septembre 2019', 8], 'n’est pas une date'],
  ['JOURS_FRANCS', ['30/09/2019 ou 04/10/2019', 8], 'n’est pas une date'],
  ['JOURS_FRANCS', [true, 8], '« true » n’est pas une date'],
  ['JOURS_FRANCS', [0, 8], '« 0 » n’est pas une date'],
  ['JOURS_FRANCS', [Number.NaN, 8], 'n’est pas une date'],
  // A year typed alone.
  ['ECHEANCE', ['TITRE', 2019], '« 2019 » se lit 11/07/1905 : une date entre 1990 et 2100'],
  ['ECHEANCE', ['TITRE', 73416], '« 73416 » se lit 01/01/2101'],
  [
    'ECHEANCE',
    [null, '30/09/2019'],
    'L’événement manque. Événements acceptés : TITRE, CONTESTATION, PAIEMENT,',
  ],
  [
    'ECHEANCE',
    ['EMISSION', '30/09/2019'],
    '« EMISSION » n’est pas connu. Événements acceptés : TITRE, CONTESTATION, PAIEMENT, RETARD, MODIFICATION, REPONSE, RESILIATION.',
  ],
  ['PRORATA', [null, '15/04/2022'], 'Le montant manque'],
  ['PRORATA', ['174,24', '15/04/2022'], 'est un nombre écrit comme du texte'],
  ['PRORATA', ['beaucoup', '15/04/2022'], 'Le montant « beaucoup » n’est pas un nombre'],
  [
    'PRORATA',
    [174.24, '15/04/2022', 30 / 360],
    'n’est pas connue. Bases acceptées, entre guillemets : EXACT/365, 30/360,',
  ],
  ['MONTANT_LETTRES', [66.295], 'a plus de deux décimales'],
  ['MONTANT_LETTRES', [-1], 'est négatif'],
  ['MONTANT_LETTRES', [1e15], 'dépasse'],
])('%s%j is #VALUE! and says why', (name, cells, sentence) => {
  const { code, message } = refusalOf(() => call[name](...cells));
  expect(code).toBe('#VALUE!');
  expect(message).toContain(sentence);
});

/** A range of « Taux d’intérêt » as Excel hands it over: every cell as a text, dates by their serials. */
const RATES = [
  ['Régime', 'Début', 'Fin', 'Taux annuel', 'Source'],
  ['Commande publique', '46204', '46387', '0.021', 'BCE, 10/06/2026'],
  ['Intérêt légal', '46204', '46387', '0,025', 'Arrêté du 20/06/2026'],
];
const PROCUREMENT = 'COMMANDE PUBLIQUE';
const LEGAL = 'INTERET LEGAL';

test.each<[unknown[], number]>([
  // Paid in time, paid a day late, paid after two months: 1000 × 8 % × 62 / 365, without the 40 €.
  [[1000, '30/10/2019', '30/10/2019', PROCUREMENT], 0],
  [[1000, '30/10/2019', '31/10/2019', 'commande publique', null, null], 0.22],
  [[1000, '30/10/2019', '31/12/2019', PROCUREMENT], 13.59],
  [[0, '30/10/2019', '31/12/2019', PROCUREMENT], 0],
  // 1000 × 0,87 % × 46 / 365 = 1,096
  [[1000, '30/10/2019', '31/12/2019', LEGAL, '15/11/2019'], 1.1],
  [[1000, '30/10/2019', '31/12/2019', 'Intérêt légal', '15/11/2019', ''], 1.1],
  // The rates of the range: 1000 × 10,1 % × 30 / 365 = 8,301; 1000 × 2,5 % × 30 / 365 = 2,055
  [[1000, '30/09/2026', '30/10/2026', PROCUREMENT, null, RATES], 8.3],
  [[1000, '30/09/2026', '30/10/2026', LEGAL, '30/09/2026', RATES], 2.05],
])('INTERETS_RETARD%j is %d', (cells, interest) => {
  expect(call.INTERETS_RETARD(...cells)).toBe(interest);
});

test.each<[unknown[], RegExp]>([
  [[1000, '30/10/2019', '31/12/2019', null], /Le régime manque.*COMMANDE PUBLIQUE, INTERET LEGAL/],
  [[1000, '30/10/2019', '31/12/2019', 'BCE'], /« BCE » n’est pas connu/],
  [[1000, '30/10/2019', '31/12/2019', LEGAL], /mise en demeure manque/],
  [[-5, '30/10/2019', '31/12/2019', PROCUREMENT], /« -5 » est négatif/],
  [['', '30/10/2019', '31/12/2019', PROCUREMENT], /montant manque/],
  [[1000, '30/10/2019', '', PROCUREMENT], /date manque/],
  [
    [1000, '30/09/2026', '30/10/2026', PROCUREMENT],
    /« Commande publique » du semestre du 01\/07\/2026 au 31\/12\/2026 manque.*du 01\/01\/2019 au 30\/06\/2026/,
  ],
  [
    [1000, '30/06/2026', '02/01/2027', LEGAL, '30/06/2026', RATES],
    /« Intérêt légal » du semestre du 01\/01\/2027 au 30\/06\/2027 manque/,
  ],
  [
    [1000, '30/09/2026', '30/10/2026', PROCUREMENT, null, 'Taux'],
    /A1\s: Le tableau des taux est introuvable/,
  ],
  [
    [1000, '30/09/2026', '30/10/2026', PROCUREMENT, null, [...RATES, ['BCE', '46023', '', '0.02', '']]],
    /A4\s: .*«\sBCE\s»/,
  ],
])('INTERETS_RETARD%j is refused', (cells, sentence) => {
  expect(refusalOf(() => call.INTERETS_RETARD(...cells)).message).toMatch(sentence);
});

/** « Paramètres » of a convention, as Excel hands it over: every cell as a text, dates by their serials. */
const parametersOf = (change: Partial<Convention>) =>
  gridOf(parametersSheet({ ...findConvention('montpellier-2019'), ...change })).values.map(line =>
    line.map(cell => (cell === null ? '' : String(cell))),
  );
const { deadlines } = findConvention('montpellier-2019');
const october = parametersOf({
  deadlines: { ...deadlines, claim: { monthDay: '10-15', source: 'Article 5' }, payment: null },
});

test('ECHEANCE takes the time limits of the convention it is given', () => {
  expect(dayOfSerial(call.ECHEANCE('TITRE', '14/02/2019', october) as number)).toBe('2019-10-15');
  expect(dayOfSerial(call.ECHEANCE('TITRE', '14/02/2023', 'montpellier-2022') as number)).toBe('2023-09-30');
  expect(dayOfSerial(call.ECHEANCE('RESILIATION', '14/02/2023', 'aix-marseille-mcmdmp') as number)).toBe(
    '2023-09-30',
  );
});

test.each([
  ['PAIEMENT', october],
  ['RETARD', october],
  ['TITRE', 'recia-solaere'],
])('ECHEANCE refuses a time limit that the convention does not set: %s', (event, convention) => {
  expect(refusalOf(() => call.ECHEANCE(event, '14/02/2019', convention)).message).toMatch(
    /ne fixe pas ce délai/,
  );
});

test('PRORATA takes the base of the convention it is given, unless another one is asked for', () => {
  const months = parametersOf(
    conventionOf({
      components: [component({ kind: 'flat', per: 'year', amount: '100' })],
      firstYear: { basis: 'started-months', source: 'Article 6' },
    }),
  );
  expect(call.PRORATA(174.24, '15/04/2022', null, months)).toBe(130.68);
  expect(call.PRORATA(174.24, '15/04/2022', '30/360', months)).toBe(123.9);
  expect(call.PRORATA(174.24, '15/04/2022', '', 'aix-marseille-mcmdmp')).toBe(124.59);
  expect(refusalOf(() => call.PRORATA(174.24, '15/04/2022', null, 'aix')).message).toMatch(/« aix »/);
});
