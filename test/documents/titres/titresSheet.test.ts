import { claimsCsv } from '../../../src/documents/csv/claimsCsv';
import {
  claimLines,
  groupedProposals,
  ordinaryClaims,
  yearClaims,
} from '../../../src/documents/titres/claims';
import { titresSheet } from '../../../src/documents/titres/titresSheet';
import { noFacts } from '../../../src/documents/year/yearFacts';
import { bodyName } from '../../../src/documents/year/bodyName';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { dayOfSerial } from '../../../src/domain/calendar/excelSerial';
import { type Convention } from '../../../src/domain/conventions/convention';
import { Decimal } from '../../../src/domain/money/decimal';
import { sumOfAmounts } from '../../../src/domain/money/sumOfAmounts';
import { asSigned, bodyOf, montpellier, subscribed, table } from '../year/subscribed';

const claims = (convention: Convention, grouping: 'body' | 'service' = 'body') =>
  yearClaims(convention, 2019, { ...ordinaryClaims, grouping }).map(
    ({ number, member, payer, net, vat, isTooSmall }) => [
      number,
      bodyName(member, payer.type),
      net.toFixed(2),
      vat.toFixed(2),
      isTooSmall,
    ],
  );

test('one claim a body: its services together, without the free one', () => {
  expect(claims(asSigned)).toEqual([
    ['1', 'Commune de Juvignac', '174.24', '0.00', false],
    ['2', 'CCAS de Baillargues', '42.43', '0.00', false],
  ]);
  expect(claims(asSigned, 'service').map(([, body, net]) => [body, net])).toEqual([
    ['Commune de Juvignac', '96.80'],
    ['Commune de Juvignac', '77.44'],
    ['CCAS de Baillargues', '26.52'],
    ['CCAS de Baillargues', '15.91'],
  ]);
});

test.each([
  // The population that owes 15 € exactly for a budget of 3 × 30 €: all of it.
  ['44.97', '14.99', true],
  ['45', '15.00', false],
  ['45.03', '15.01', false],
])('a claim from a budget of %s € for a commune alone: %s €, too small: %s', (half, net, isTooSmall) => {
  const budget = new Decimal(half).times(2);
  const [application] = montpellier.applications;
  const [tariff] = application!.tariffs;
  const [component] = tariff!.components;
  const alone = {
    ...montpellier,
    members: montpellier.members.filter(({ name }) => name === 'Juvignac'),
    populations: { ...montpellier.populations, total: 10_979 },
    applications: [
      { ...application!, tariffs: [{ ...tariff!, components: [{ ...component!, budget } as never] }] },
    ],
  };
  const [claim] = yearClaims(subscribed([['Juvignac', 'COMMUNE', ['E-DEMAT']]], alone), 2019);
  expect([claim?.net.toFixed(2), claim?.isTooSmall]).toEqual([net, isTooSmall]);
});

test('a claim too small: its services together first, then its years, never two bodies', () => {
  const convention = subscribed([
    ['Montaud', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
    ['Montaud', 'CCAS', ['E-DEMAT']],
    ['Beaulieu', 'CCAS', ['MARCHES']],
  ]);
  const told = (grouping: 'body' | 'service') =>
    groupedProposals(convention, 2019, grouping).map(({ body, years, total, isStillTooSmall }) => [
      body,
      years.join(),
      total.toFixed(2),
      isStillTooSmall,
    ]);
  expect(told('service')).toEqual([
    ['Commune de Montaud', '2019', '15.86', false],
    ['CCAS de Beaulieu', '2019,2020,2021', '11.94', true],
    ['CCAS de Montaud', '2019,2020,2021', '10.56', true],
  ]);
  expect(told('body').map(([body]) => body)).toEqual(['CCAS de Beaulieu', 'CCAS de Montaud']);
});

test('the sheet: columns in their order, deadlines of a claim received on 30/09/2019', () => {
  const [header, juvignac, , total, ...notes] = table(titresSheet(asSigned, 2019, montpellierTerms));
  expect(header?.slice(0, 11)).toEqual([
    'N°',
    'Exercice',
    'Débiteur',
    'SIRET',
    'Code service',
    'N° engagement',
    'Objet',
    'Nature',
    'Montant',
    'TVA',
    '< 15\u00a0€ ?',
  ]);
  expect(juvignac?.slice(0, 11)).toEqual([
    '1',
    '2019',
    'Commune de Juvignac',
    '',
    '',
    '',
    'Services numériques communs 2019 : Plateforme d’administration électronique ; Plateforme de services en ligne aux usagers',
    '',
    '174.24',
    'net de taxe',
    'Non',
  ]);
  expect(juvignac?.slice(11).map(serial => dayOfSerial(Number(serial)))).toEqual([
    '2019-09-30',
    '2019-10-09',
    '2019-10-30',
  ]);
  expect(total?.slice(8, 10)).toEqual(['216.67', '0']);
  expect(notes.map(([note]) => note)).toEqual([
    expect.stringMatching(/^Délai supposé.* notifié le 30\/09\/2019, dernier jour pour l’émettre\.$/),
    expect.stringMatching(/^Source, envoi du titre : Convention 2019-2021, article 5 /),
    expect.stringMatching(/^Source, contestation : Convention 2019-2021, article 5 /),
    expect.stringMatching(/^Source, paiement : Convention 2019-2021, article 5 /),
    expect.stringMatching(/^Données préparées/),
  ]);
});

test('what is not issued alone, and days worked, have no deadline: article 5 dates the yearly claim only', () => {
  const convention = subscribed([
    ['Montaud', 'COMMUNE', ['MARCHES']],
    ['Juvignac', 'COMMUNE', ['MARCHES']],
  ]);
  const worked = {
    ...{
      day: '2019-03-04',
      insee: '34123',
      payer: 'COMMUNE' as const,
      profile: 'Technicien',
      object: 'Reprise',
    },
    days: new Decimal(1),
  };
  const facts = { ...noFacts, interventions: [worked] };
  const [, ...rows] = table(titresSheet(convention, 2019, montpellierTerms, facts));
  expect(
    rows.slice(0, 3).map(row => [row[2], row[8], row[10], row.slice(11, 14).filter(Boolean).length]),
  ).toEqual([
    ['Commune de Juvignac', '58.08', 'Non', 3],
    ['Commune de Montaud', '5.28', 'Oui', 0],
    ['Commune de Juvignac', '300', 'Non', 0],
  ]);
});

test('days worked make one claim a body, with VAT, apart from the services; those of other years wait', () => {
  const work = (day: string, insee: string, days: string) => ({
    ...{ day, insee, payer: 'COMMUNE' as const, profile: 'Technicien', object: 'Reprise' },
    days: new Decimal(days),
  });
  const interventions = [
    work('2019-03-04', '34123', '1.5'),
    work('2019-05-06', '34123', '1'),
    work('2019-12-31', '34057', '0.5'),
    work('2020-01-01', '34123', '1'),
  ];
  const signed = { ...asSigned, bodies: [...asSigned.bodies, bodyOf('34057', 'COMMUNE')] };
  const told = yearClaims(signed, 2019, { ...ordinaryClaims, interventions }).map(
    ({ number, member, object, lines, net, vat }) => [
      ...[number, member.name, object, lines.length, net.toFixed(2), vat.toFixed(2)],
    ],
  );
  expect(told).toEqual([
    ['1', 'Juvignac', 'Services numériques communs 2019', 2, '174.24', '0.00'],
    ['2', 'Baillargues', 'Services numériques communs 2019', 2, '42.43', '0.00'],
    ['3', 'Castelnau-le-Lez', 'Interventions à la demande 2019', 1, '150.00', '30.00'],
    ['4', 'Juvignac', 'Interventions à la demande 2019', 2, '750.00', '150.00'],
  ]);
});

test('days worked for who has signed nothing are told, and not claimed', () => {
  const work = (payer: 'COMMUNE' | 'CCAS', year: number) => ({
    ...{ day: `${year}-03-04` as const, insee: '34123', payer, profile: 'Technicien', object: 'Reprise' },
    days: new Decimal(1),
  });
  const interventions = [work('COMMUNE', 2019), work('CCAS', 2019), work('CCAS', 2020)];
  const options = { ...noFacts, interventions };
  const claimed = yearClaims(asSigned, 2019, options);
  expect(claimed.map(({ payer, member, net }) => `${payer.type} ${member.name} ${net.toFixed(2)}`)).toEqual([
    'COMMUNE Juvignac 174.24',
    'CCAS Baillargues 42.43',
    'COMMUNE Juvignac 300.00',
  ]);
  const lattes = { insee: '34129', payer: 'CCAS', application: 'E-DEMAT', from: '2019-01-01' } as const;
  const unsigned = {
    ...asSigned,
    subscriptions: [...asSigned.subscriptions, { ...lattes, to: null, deliberation: null }],
  };
  const notes = table(titresSheet(unsigned, 2019, montpellierTerms, options)).flat();
  expect(notes.filter(note => note.includes('n’a signé'))).toEqual([
    'CCAS de Lattes est indiqué comme utilisateur mais n’a signé aucune convention : rien ne lui est facturé. Si elle existe, écrivez « Oui » sous « Convention signée » dans « Membres ».',
    'CCAS de Juvignac a reçu des interventions mais n’a signé aucune convention : aucun titre n’est préparé pour elles.',
  ]);
});

test('the lines for the finance software add up to the claims, and those too small are left out', () => {
  const convention = subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
    ['Montaud', 'CCAS', ['E-DEMAT']],
  ]);
  const lines = claimLines(yearClaims(convention, 2019), { ...ordinaryClaims, issued: '2019-09-16' });
  expect(
    lines.map(({ claim, line, debtor, net, vatRate }) => [claim, line, debtor, net.toFixed(2), vatRate]),
  ).toEqual([
    ['1', 1, 'Commune de Juvignac', '96.80', null],
    ['1', 2, 'Commune de Juvignac', '77.44', null],
  ]);
  expect(claimsCsv(lines)).toContain('96,80');
});

test('what the total holds and the file does not: the claims under the threshold, their sum told', () => {
  const convention = subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
    ['Montaud', 'CCAS', ['E-DEMAT']],
  ]);
  const rows = table(titresSheet(convention, 2019, montpellierTerms));
  const sum = (label: string) => rows.find(cells => cells[2] === label)?.[8];
  expect([sum('Total'), sum('dont titres de moins de 15\u00a0€, non émis')]).toEqual(['177.76', '3.52']);
  const issued = sumOfAmounts(claimLines(yearClaims(convention, 2019), ordinaryClaims).map(({ net }) => net));
  expect(issued.toFixed(2)).toBe('174.24');
});

test('the tax of what bears no VAT is worded as the convention words it', () => {
  const actual = 'TVA non précisée par la convention';
  const convention = { ...asSigned, taxWording: { ...asSigned.taxWording, actual } };
  expect(table(titresSheet(convention, 2019, montpellierTerms))[1]?.[9]).toBe(actual);
});

test('numbers are numbers, which sort and which Excel does not flag; codes stay texts, with their zeros', () => {
  const [first] = asSigned.bodies;
  const bodies = [{ ...first!, siret: '01234567890123', serviceCode: '007', commitment: '0042' }];
  const { rows, headerRow } = titresSheet({ ...asSigned, bodies }, 2019, montpellierTerms, {
    ...noFacts,
    account: '070875',
  });
  const line = rows[headerRow + 1]!.map(({ content }) =>
    content.kind === 'number' ? content.value.toNumber() : content.kind === 'text' ? content.text : '',
  );
  expect([line.slice(0, 2), line.slice(3, 6), line[7]]).toEqual([
    [1, 2019],
    ['01234567890123', '007', '0042'],
    '070875',
  ]);
});
