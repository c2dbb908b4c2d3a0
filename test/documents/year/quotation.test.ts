import { isReady } from '../../../src/documents/year/plannedDocument';
import { noFacts } from '../../../src/documents/year/yearFacts';
import { type YearDocumentId, yearPlan } from '../../../src/documents/year/yearPlan';
import { comparatifSheet } from '../../../src/documents/comparatif/comparatifSheet';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { yearClaims } from '../../../src/documents/titres/claims';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { Decimal } from '../../../src/domain/money/decimal';
import { type Component } from '../../../src/domain/tariff/tariff';
import { subscribed, table } from './subscribed';

/*
 * The convention of Aix-Marseille-Provence prices what is beyond 100 000 inhabitants by quotation: Aix-en-Provence
 * (148 336 inhabitants) has no amount, Allauch (21 597) and Aubagne (47 986) have theirs.
 */

const shipped = findConvention('aix-marseille-mcmdmp');
const app = shipped.applications[0]!;
const QUOTED =
  'Sur devis en 2023, donc sans montant ni titre, et hors des totaux et des écarts : Commune d’Aix-en-Provence ; « Ma commune et ma métropole dans ma poche »';

/** The grid typed: 1 000 € a year and 0,10 € an inhabitant; on demand, with a price beyond 100 000 inhabitants. */
const priced = (component: Component, beyond: Decimal | null): Component => {
  if (component.kind === 'per-unit') return { ...component, price: new Decimal('0.1') };
  if (component.kind !== 'brackets') return component;
  const brackets = component.brackets.map(bracket => ({
    ...bracket,
    amount: bracket.quotation === null ? new Decimal(1000) : beyond,
    quotation: beyond === null ? bracket.quotation : null,
  }));
  return { ...component, brackets };
};

function withGrid(beyond: Decimal | null = null): Convention {
  const tariffs = app.tariffs.map(tariff => ({
    ...tariff,
    components: tariff.components.map(component => priced(component, beyond)),
  }));
  const alerts = {
    ...findConvention('montpellier-2019').applications[0]!,
    code: 'FORFAIT',
    label: 'Forfait',
  };
  const flat = {
    kind: 'flat' as const,
    label: 'Forfait',
    per: 'year' as const,
    source: 'essai',
    amount: new Decimal(100),
  };
  const forfait = { ...alerts, tariffs: alerts.tariffs.map(one => ({ ...one, components: [flat] })) };
  return { ...shipped, applications: [{ ...app, tariffs }, forfait] };
}

const since = '2022-01-01';
const used = (convention: Convention) =>
  subscribed(
    [
      ['Aix-en-Provence', 'COMMUNE', ['MCMDMP', since], ['FORFAIT', since]],
      ['Allauch', 'COMMUNE', ['MCMDMP', since]],
      ['Aubagne', 'COMMUNE', ['MCMDMP', since]],
    ],
    convention,
  );
const alone = subscribed(
  [
    ['Aix-en-Provence', 'COMMUNE', ['MCMDMP', since]],
    ['Allauch', 'COMMUNE', ['MCMDMP', since]],
  ],
  withGrid(),
);

function planOf(convention: Convention) {
  return yearPlan({
    ...{ convention, year: 2023, facts: noFacts, today: '2023-09-01', previous: null, mode: 'values' },
  });
}

/** The rows of a document, one after the other. */
function rowsOf(id: YearDocumentId, convention: Convention): string[][] {
  const found = planOf(convention).find(document => document.id === id);
  if (!found || !isReady(found)) throw new Error(JSON.stringify(found));
  return found.sheets.flatMap(({ model }) => table(model));
}

const lineOf = (rows: readonly string[][], name: string) => rows.find(row => row.includes(name)) ?? [];
const notesOf = (rows: readonly string[][]) => rows.map(([first = '']) => first);

test('one member on quotation keeps nothing from being made, and has no claim', () => {
  const refused = planOf(used(withGrid())).flatMap(document => (isReady(document) ? [] : [document.id]));
  expect(refused).toEqual(['interventions']);
  const claims = (convention: Convention) =>
    yearClaims(convention, 2023).map(({ member, net }) => `${member.name} ${net.toFixed(2)}`);
  // 1 000 + 21 597 × 0,10 €; Aix is billed its other service.
  expect(claims(used(withGrid()))).toEqual(['Aix-en-Provence 100.00', 'Allauch 3159.70', 'Aubagne 5798.60']);
  expect(claims(alone)).toEqual(['Allauch 3159.70']);
});

test.each<[YearDocumentId, readonly number[], readonly number[]]>([
  // The document, the columns of its amounts, those of the body whose all services are on quotation.
  ['repartition', [6], [6, 8, 10]],
  ['publipostage', [10, 11], [10, 11, 14, 15, 16, 17, 18]],
])('%s: an amount on quotation is an empty cell, never 0', (id, columns, aloneColumns) => {
  const cells = (convention: Convention, at: readonly number[]) =>
    at.map(column => lineOf(rowsOf(id, convention), 'Aix-en-Provence')[column]);
  expect(cells(used(withGrid()), columns)).toEqual(columns.map(() => ''));
  expect(cells(alone, aloneColumns)).toEqual(aloneColumns.map(() => ''));
});

test.each<YearDocumentId>(['repartition', 'titres', 'fiches', 'comparatif', 'bilan'])(
  '%s names who is on quotation, and says where to type the amount',
  id => {
    const note = notesOf(rowsOf(id, used(withGrid()))).find(first => first.startsWith(QUOTED));
    expect(note).toMatch(/dans « Paramètres », tableau « Tranches », et effacez « Sur devis »/);
  },
);

test('letters, sentences and sums tell what they leave out', () => {
  const convention = used(withGrid());
  expect(lineOf(rowsOf('publipostage', convention), 'Aix-en-Provence')[20]).toBe(
    'Sur devis, non compris ici : Ma commune et ma métropole dans ma poche.',
  );
  expect(notesOf(rowsOf('repartition', convention)).join('\n')).toMatch(
    /à la somme de 9.058,30.€ \(neuf mille cinquante-huit euros et trente centimes\).*, hors services sur devis\.\n/,
  );
  expect(notesOf(rowsOf('fiches', convention)).join('\n')).toMatch(
    /dans ma poche : sur devis, non compris ; Forfait : 100,00.€\./,
  );
  const fiches = notesOf(rowsOf('fiches', alone)).join('\n');
  expect(fiches).toContain('le montant dû par la commune d’Aix-en-Provence est fixé sur devis (Ma commune');
  expect(fiches).toContain('Aucun titre n’est préparé : ce que cette collectivité utilise est sur devis.');
  expect(fiches).not.toContain('aucune somme n’est due');
});

test('nobody has an amount: the list of claims says why, and the balance holds no zero', () => {
  const only = subscribed([['Aix-en-Provence', 'COMMUNE', ['MCMDMP', since]]], withGrid());
  expect(planOf(only).find(({ id }) => id === 'titres')).toMatchObject({
    refusal: { key: 'year.quoted.brackets' },
  });
  expect(lineOf(rowsOf('bilan', only), app.label).slice(1, 5)).toEqual(['1', '', '', '']);
});

test('once the amount is typed in its bracket, it is billed like the others', () => {
  const convention = used(withGrid(new Decimal(30_000)));
  // 30 000 + 148 336 × 0,10 €.
  expect(lineOf(rowsOf('repartition', convention), 'Aix-en-Provence').slice(6, 9)).toEqual([
    '44833.6',
    '100',
    '44933.6',
  ]);
  const notes = notesOf(rowsOf('repartition', convention)).join('\n');
  expect(notes).not.toContain('hors services sur devis');
  expect(notes).not.toContain(QUOTED);
});

test('compared: a year on quotation is an empty cell, the other an amount', () => {
  const typed = subscribed(
    [['Aix-en-Provence', 'COMMUNE', ['MCMDMP', since]]],
    withGrid(new Decimal(30_000)),
  );
  const [before, after] = [yearStatement(alone, 2022), yearStatement(typed, 2023)];
  const rows = table(comparatifSheet(before, after));
  expect(lineOf(rows, 'Aix-en-Provence').slice(2, 5)).toEqual(['', '44833.6', '44833.6']);
});

test('annexe 1 needs no price; an amount that nobody typed stays a refusal elsewhere', () => {
  const untyped = subscribed([['Allauch', 'COMMUNE', ['MCMDMP', since]]], shipped);
  expect(lineOf(rowsOf('recap', untyped), 'Allauch').slice(0, 3)).toEqual(['Allauch', 'Commune', 'Oui']);
  const refused = planOf(untyped).flatMap(document =>
    isReady(document) ? [] : [[document.id, document.refusal.key]],
  );
  for (const id of ['repartition', 'titres', 'fiches', 'publipostage', 'bilan'])
    expect(refused).toContainEqual([id, 'year.unpriced']);
  expect(refused.map(([id]) => id)).not.toContain('recap');
});
