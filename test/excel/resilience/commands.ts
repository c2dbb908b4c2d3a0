import { type Edit } from '../../../src/checks/finding';
import { recognise } from '../../../src/checks/recognition/recognise';
import { runChecks } from '../../../src/checks/runChecks';
import { onCommandFailure } from '../../../src/commands/commandFailure';
import { type AmountMode } from '../../../src/documents/annexe2/amountMode';
import { annexe2Table, paidApplications } from '../../../src/documents/annexe2/annexe2Table';
import { controlReportDocument } from '../../../src/documents/control/controlReportDocument';
import { ratesDocument } from '../../../src/documents/lateInterest/ratesDocument';
import { textComparisonDocument } from '../../../src/documents/texts/textComparisonDocument';
import { type ReadyDocument } from '../../../src/documents/year/plannedDocument';
import { noFacts } from '../../../src/documents/year/yearFacts';
import { shippedLateInterestRates } from '../../../src/domain/calendar/lateInterestRates';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { readConventionSheets } from '../../../src/excel/conventionSheets';
import { keepChoice, readKeptChoices } from '../../../src/excel/keptChoices';
import { inspectDocuments } from '../../../src/excel/documents/inspectDocuments';
import { writeDocuments } from '../../../src/excel/documents/writeDocuments';
import { applyEdits, restoreCells } from '../../../src/excel/mending/applyEdits';
import {
  readChoices,
  readJustifications,
  readYearFacts,
  writeChosenConvention,
  writeCorrections,
  writeJustifications,
  writeYearFacts,
} from '../../../src/excel/mending/keptInWorkbook';
import { showCell } from '../../../src/excel/mending/showCells';
import { watchChanges } from '../../../src/excel/mending/watchChanges';
import { readRatesSheet } from '../../../src/excel/ratesSheet';
import { readSnapshot } from '../../../src/excel/reading/readSnapshot';
import { readSelectedCell, watchSelection } from '../../../src/excel/selectedCell';
import { showSheet } from '../../../src/excel/showSheet';
import { type TaskHands } from '../../../src/taskpane/convention/useTask';
import { generateAnnexe2 } from '../../../src/taskpane/generate/generateAnnexe2';
import { type Ask } from '../../../src/taskpane/ownSheets/agreement';
import { writeOne } from '../../../src/taskpane/ownSheets/writeOne';
import { writtenNotice } from '../../../src/taskpane/convention/writtenNotice';
import { withPagesRemark } from '../../../src/taskpane/pagesRemark';
import { component, conventionOf } from '../../domain/tariff/conventionOf';
import { changed as allChanged, documents as allDocuments } from '../documentsInOffice';
import { type RunningOffice } from '../../harness/officeInNode';
import { type Command, patient } from './command';
import { sheetNamed, TABLE, NOTES } from './workbook';

const convention = conventionOf({
  components: [
    component({
      kind: 'pro-rata',
      per: 'period',
      budget: '25000',
      weights: [{ measure: 'population-totale' }],
    }),
  ],
});
const tables = convention.payers.map(payer =>
  annexe2Table(convention, paidApplications(convention)[0]!, payer),
);
const montpellier = findConvention('montpellier-2019');
const never = () => new AbortController().signal;
const readAll = ({ signal, onAdvance }: Partial<TaskHands> = {}) =>
  readSnapshot(({ read, total }) => onAdvance?.(read, total), signal ?? never());
const today = '2026-11-22';
const version = '0.0.0';

/** Two documents, of which one has a sheet for each body. */
const SOME = ['bilan', 'fiches'];
const documents = allDocuments.filter(({ id }) => SOME.includes(id));
const changed = allChanged.filter(({ id }) => SOME.includes(id));

const MISTAKE: Edit = { kind: 'text', sheet: TABLE, cell: 'A3', text: 'Pérols' };
const MISTAKES: readonly Edit[] = [
  MISTAKE,
  { kind: 'number', sheet: TABLE, cell: 'E2', value: '66.30', numberFormat: '0.00' },
  { kind: 'formula', sheet: NOTES, cell: 'B2', formula: '=SUM(A1:A3)' },
  { kind: 'showRows', sheet: TABLE, rows: [3] },
  { kind: 'unmerge', sheet: NOTES, area: 'A6:C6' },
];

/** A command that needs nothing made ready. */
const plain = (work: (hands: TaskHands) => Promise<unknown>) => () =>
  Promise.resolve(async (hands = patient) => {
    await work(hands);
    return '';
  });

const plan =
  (replace = false) =>
  async () => {
    if (replace) await write(documents, []);
    const states = replace ? await inspectDocuments(changed, never()) : [];
    return async (hands?: TaskHands) =>
      withPagesRemark('', await write(replace ? changed : documents, states, hands));
  };
const write = (
  wanted: typeof documents,
  replace: Parameters<typeof writeDocuments>[1]['replace'],
  { signal, onAdvance } = patient,
) => writeDocuments(wanted, { replace, onProgress: ({ done, total }) => onAdvance(done, total), signal });

/** Everything asked about is replaced. */
const agree: Ask = ({ asked }) => Promise.resolve(new Map(asked.map(({ id }) => [id, 'replace'])));
const annexe2 = (mode: AmountMode) => async (hands?: TaskHands) => {
  const { signal, onAdvance } = hands ?? patient;
  const onStep = () => onAdvance(0, 1);
  const result = await generateAnnexe2({ convention, tables, mode }, { ask: agree, onStep, signal });
  return withPagesRemark('', result!);
};
/** The news is that it is done, and how to go back; what comes after is a remark. */
const NEWS =
  /^Feuilles? .*? (écrites|remplacées?)\.\s*|^Les? feuilles? .*? rien n’a été écrit\.\s*|(?:Pour revenir en arrière,|Là où des lignes) [^.]*\.\s*/g;
const remarkIn = (told: string) => told.replace(NEWS, '').trim();
const terms = (wanted: Convention) => async (hands?: TaskHands) =>
  remarkIn((await writtenNotice(wanted, agree, hands ?? patient)).told);
const one = (document: ReadyDocument) => async (hands?: TaskHands) => {
  const { told } = await writeOne(document, { ...(hands ?? patient), ask: agree, added: () => '' });
  return remarkIn(told);
};
/** In the last sheet, as its user may. */
function typeOver({ host: { grid } }: RunningOffice): void {
  const sheetId = grid.sheets().at(-1)!.id;
  grid.write({ sheetId, row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'À moi' }]]);
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'générer l’annexe 2 en formules',
    isLong: true,
    calls: ['inspectDocuments', 'writeDocuments', 'readBack', 'pause'],
    ready: () => Promise.resolve(annexe2('native')),
  },
  {
    name: 'générer l’annexe 2 en fonctions TARIF',
    isLong: true,
    calls: ['inspectDocuments', 'writeDocuments', 'readBack', 'pause'],
    ready: () => Promise.resolve(annexe2('tarif')),
  },
  {
    name: 'générer à nouveau l’annexe 2, changée à la main, en acceptant',
    isLong: true,
    calls: ['inspectDocuments', 'writeDocuments', 'readBack', 'pause'],
    ready: async office => {
      await annexe2('values')();
      typeOver(office);
      return annexe2('native');
    },
  },
  {
    name: 'montrer une feuille générée',
    calls: ['showSheet'],
    ready: async ({ host }) => plain(() => showSheet(sheetNamed(host, TABLE)!))(),
  },
  {
    name: 'écrire « Paramètres » et « Membres »',
    isLong: true,
    calls: ['planConventionSheets', 'inspectDocuments', 'writeDocuments'],
    ready: () => Promise.resolve(terms(convention)),
  },
  {
    name: 'remplacer « Paramètres » et « Membres », changées à la main, en acceptant',
    isLong: true,
    calls: ['planConventionSheets', 'inspectDocuments', 'writeDocuments'],
    ready: async office => {
      await terms(convention)();
      typeOver(office);
      return terms({ ...convention, label: 'Convention révisée' });
    },
  },
  {
    name: 'lire les conventions du classeur',
    calls: ['readConventionSheets'],
    ready: plain(readConventionSheets),
  },
  {
    name: 'écrire « Taux d’intérêt »',
    isLong: true,
    calls: ['inspectDocuments', 'writeDocuments'],
    ready: () => Promise.resolve(one(ratesDocument(shippedLateInterestRates))),
  },
  { name: 'lire les taux du classeur', calls: ['readRatesSheet'], ready: plain(readRatesSheet) },
  { name: 'contrôler', calls: ['readSnapshot'], isLong: true, ready: plain(readAll) },
  { name: 'retrouver les choix du contrôle', calls: ['readChoices'], ready: plain(readChoices) },
  {
    name: 'choisir une autre convention',
    calls: ['writeChosenConvention'],
    ready: async () => {
      await writeCorrections([]);
      return plain(() => writeChosenConvention('montpellier-2022'))();
    },
  },
  {
    name: 'corriger ce qui a été reconnu',
    calls: ['writeCorrections'],
    ready: plain(() => writeCorrections([])),
  },
  {
    name: 'corriger un constat',
    isLong: true,
    calls: ['applyEdits'],
    ready: async () => {
      const checked = await readAll();
      return plain(hands => applyEdits([MISTAKE], checked, hands))();
    },
  },
  {
    name: 'tout corriger',
    isLong: true,
    calls: ['applyEdits'],
    ready: async () => {
      const checked = await readAll();
      return plain(hands => applyEdits(MISTAKES, checked, hands))();
    },
  },
  {
    name: 'annuler la correction',
    isLong: true,
    calls: ['restoreCells'],
    ready: async () => {
      const applied = await applyEdits(MISTAKES);
      return plain(hands => restoreCells(applied, hands))();
    },
  },
  { name: 'aller à une cellule', calls: ['showCell'], ready: plain(() => showCell(TABLE, 'E3')) },
  { name: 'lire les motifs', calls: ['readJustifications'], ready: plain(readJustifications) },
  {
    name: 'justifier',
    calls: ['writeJustifications'],
    ready: plain(() =>
      writeJustifications([
        { rule: 'NOM-01', sheet: TABLE, cell: 'A3', found: 'Pérois', reason: 'Signé ainsi', day: today },
      ]),
    ),
  },
  {
    name: 'procès-verbal',
    isLong: true,
    calls: ['inspectDocuments', 'writeDocuments'],
    ready: async () => {
      const snapshot = await readAll();
      const report = runChecks({
        snapshot,
        convention: montpellier,
        recognition: recognise(snapshot, montpellier),
        populations: montpellierPopulations,
        today,
      });
      const facts = { report, convention: montpellier, justifications: [], today, version };
      return one(await controlReportDocument(facts));
    },
  },
  {
    name: 'tableau de comparaison d’un texte',
    isLong: true,
    calls: ['inspectDocuments', 'writeDocuments'],
    ready: async () =>
      one(await textComparisonDocument('', { rows: [], findings: [], against: '', today, version })),
  },
  { name: 'générer les documents de l’année', isLong: true, calls: ['writeDocuments'], ready: plan() },
  { name: 'remplacer les documents de l’année', isLong: true, calls: ['writeDocuments'], ready: plan(true) },
  {
    name: 'regarder où en sont les documents',
    calls: ['inspectDocuments'],
    ready: async () => {
      await write(documents, []);
      return plain(() => inspectDocuments(documents, never()))();
    },
  },
  {
    name: 'lire les faits d’une année',
    calls: ['readYearFacts'],
    ready: plain(() => readYearFacts('x', 2019)),
  },
  {
    name: 'garder les faits d’une année',
    calls: ['writeYearFacts'],
    ready: plain(() => writeYearFacts({ conventionId: 'montpellier-2019', year: 2019, facts: noFacts })),
  },
  { name: 'retrouver les derniers choix', calls: ['readKeptChoices'], ready: plain(readKeptChoices) },
  {
    name: 'garder les derniers choix',
    calls: ['keepChoice'],
    ready: plain(() => keepChoice('year', { convention: 'montpellier-2019', year: 2019, previous: null })),
  },
  { name: 'expliquer la cellule choisie', calls: ['readSelectedCell'], ready: plain(readSelectedCell) },
  { name: 'suivre la sélection', calls: ['watchSelection'], isSilent: true, ready: watching(watchSelection) },
  { name: 'suivre les changements', calls: ['watchChanges'], isSilent: true, ready: watching(watchChanges) },
  {
    name: 'Recalculer, dans le ruban',
    calls: ['recalculate'],
    ribbon: 'recalculate',
    ready: ({ host }) =>
      Promise.resolve(async () => {
        let told = '';
        const stop = onCommandFailure(sentence => (told = sentence));
        // Whatever happens the button comes back to life: the command says that it is over.
        expect(await host.bridge.invokeCommand('recalculate', 'button')).toBe(true);
        stop();
        if (told !== '') throw new TellingError(told);
        return '';
      }),
  },
];

/** What the pane tells of a command that failed, where it is no error of Excel's edge but its sentence. */
export class TellingError extends Error {}

function watching(watch: (tell: () => void) => Promise<() => Promise<void>>): Command['ready'] {
  return () =>
    Promise.resolve(async () => {
      const stop = await watch(() => undefined);
      await stop();
      return '';
    });
}
