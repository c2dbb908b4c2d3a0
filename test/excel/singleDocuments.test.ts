import { runChecks } from '../../src/checks/runChecks';
import { recognise } from '../../src/checks/recognition/recognise';
import { controlReportDocument } from '../../src/documents/control/controlReportDocument';
import { ratesDocument } from '../../src/documents/lateInterest/ratesDocument';
import { type DocumentState } from '../../src/documents/ownSheets/documentState';
import { type Change, simulate } from '../../src/documents/simulation/simulation';
import { simulationDocument } from '../../src/documents/simulation/simulationDocument';
import { textComparisonDocument } from '../../src/documents/texts/textComparisonDocument';
import { type ReadyDocument } from '../../src/documents/year/plannedDocument';
import { shippedLateInterestRates } from '../../src/domain/calendar/lateInterestRates';
import { Decimal } from '../../src/domain/money/decimal';
import { montpellierPopulations } from '../../src/domain/population/montpellierPopulations';
import { type Resolution } from '../../src/taskpane/ownSheets/agreement';
import { writeOne } from '../../src/taskpane/ownSheets/writeOne';
import { subscribed } from '../documents/year/subscribed';
import { area, grid, holds, names, office, openWorkbook, type } from './documentsInOffice';

/*
 * The documents that are written one by one: each knows its sheet again, by what it is about, and never takes the place
 * of another, nor of what was typed in it, unseen.
 */

beforeAll(() => openWorkbook('univer'), 60_000);
afterAll(() => office.dispose());
// Back to the user's sheet.
afterEach(() => {
  for (const { id } of grid().sheets().slice(1)) grid().deleteSheet(id);
});

const convention = subscribed([
  ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
  ['Baillargues', 'COMMUNE', ['E-DEMAT']],
]);

/** Writes as the pane does, and gives what was told and what was asked. */
async function written(document: ReadyDocument, answer: Resolution | null = null) {
  const asked: (readonly DocumentState[])[] = [];
  const { told } = await writeOne(document, {
    ask: question => {
      asked.push(question.asked);
      return Promise.resolve(
        answer === null ? null : new Map(question.asked.map(({ id }) => [id, answer] as const)),
      );
    },
    signal: new AbortController().signal,
    onAdvance: () => undefined,
    added: sheet => `« ${sheet} » écrite.`,
  });
  return { told, changes: asked.flat().flatMap(({ changes }) => changes.map(({ cell }) => cell)) };
}

const budget = (euros: number): Change => ({
  kind: 'budget',
  application: 'E-DEMAT',
  budget: new Decimal(euros),
});
const join: Change = { kind: 'join', insee: '34022', payer: 'COMMUNE', application: 'E-SERVICES' };
const tried = (...changes: Change[]) => simulationDocument(simulate(convention, 2020, changes), changes);

const facts = { rows: [], findings: [], against: 'Confronté à rien.', version: '1' };
const checked = (text: string, today: '2026-11-22' | '2026-11-23' = '2026-11-22') =>
  textComparisonDocument(text, { ...facts, today });

const snapshot = { sheets: [], names: [] } as unknown as Parameters<typeof recognise>[0];
const controlled = (today: '2026-11-22' | '2026-11-23') =>
  controlReportDocument({
    report: runChecks({
      snapshot,
      convention,
      recognition: recognise(snapshot, convention),
      populations: montpellierPopulations,
      today,
    }),
    convention,
    justifications: [],
    today,
    version: '1',
  });

test.each([
  ['a simulation', 'Simulation 2020', () => tried(budget(30_000), join), () => tried(join, budget(30_000))],
  ['a text', 'Texte vérifié', () => checked('Un texte.'), () => checked('Un texte.', '2026-11-23')],
] as const)(
  '%s made again takes the place of its sheet, and is not asked about',
  async (_, sheet, one, again) => {
    expect((await written(await one())).told).toBe(
      `« ${sheet} » écrite. Pour revenir en arrière, supprimez cette feuille : rien d’autre n’a changé.`,
    );
    expect((await written(await one())).told).toContain('contient déjà tout cela');
    const { told, changes } = await written(await again());
    expect(told).toContain(`Feuille ${sheet} remplacée.`);
    expect(changes).toEqual([]);
    expect(names()).toEqual(['Feuil1', sheet]);
  },
);

test.each([
  ['other changes tried', 'Simulation 2020', () => tried(budget(30_000)), () => tried(budget(30_001))],
  ['another text', 'Texte vérifié', () => checked('Un texte.'), () => checked('Un texte !')],
  [
    'a control of the next day',
    'Procès-verbal de contrôle',
    () => controlled('2026-11-22'),
    () => controlled('2026-11-23'),
  ],
] as const)('%s: a sheet of its own', async (_, sheet, one, other) => {
  await written(await one());
  await written(await other());
  expect(names()).toEqual(['Feuil1', sheet, `${sheet} (2)`]);
  // Each is still known.
  for (const document of [await one(), await other()])
    expect((await written(document)).told).toContain('contient déjà tout cela');
  expect(names()).toHaveLength(3);
});

test.each([
  ['simulation', () => tried(budget(30_000))],
  ['texte', () => checked('Un texte.')],
  ['procès-verbal', () => controlled('2026-11-22')],
  ['taux', () => ratesDocument(shippedLateInterestRates)],
] as const)('%s: what was typed in it is shown, kept beside or replaced as asked', async (_, make) => {
  const document = await make();
  await written(document);
  const [, sheet] = names() as [string, string];
  type(sheet, 1, 0, 'ma note');
  expect(await written(document)).toEqual({
    told: 'Annulé : rien n’a été écrit, vos modifications sont intactes.',
    changes: ['A2'],
  });
  expect(holds(sheet, 1, 0)).toBe('ma note');

  await written(document, 'replace');
  expect(holds(sheet, 1, 0)).not.toBe('ma note');
  expect(names()).toHaveLength(2);

  type(sheet, 1, 0, 'ma note');
  await written(document, 'beside');
  expect(names()).toHaveLength(3);
  expect(grid().readValues(area(sheet, 1, 0))).toEqual([['ma note']]);
});
