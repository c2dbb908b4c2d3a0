import { type Session } from '../e2e/session';

/** A step of docs/guide.md: how it is reached from the one before, and what is then shown. */
export interface GuideStep {
  /** The picture, in docs/images/guide. */
  readonly image: string;
  readonly act: (session: Session) => Promise<void>;
  /** The pane alone, or beside the workbook. */
  readonly shows: 'pane' | 'workbook';
}

const tab = (session: Session, name: string) => session.pane.getByRole('tab', { name, exact: true }).click();
const press = (session: Session, name: string | RegExp) =>
  session.pane
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();
const read = (session: Session, words: string | RegExp) =>
  session.pane.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 30_000 });

/** What a colleague sent: a commune misspelt, an amount in text, the population of another kind. */
const ROWS = [
  ['Plateforme d’administration électronique, tarif par commune', null, null],
  ['Commune', 'Population', 'Coût pour 3 ans'],
  ['Lattes', 16955, 896.95],
  ['Pérois', 9202, 486.8],
  ['Jacou', 6911, '365,60 €'],
  ['Juvignac', 10797, 580.81],
];

const openWorkbookReceived = (session: Session) =>
  session.page.evaluate(async rows => {
    const { grid } = window.excelHost!;
    const [first, ...others] = grid.sheets();
    for (const { id } of others) grid.deleteSheet(id);
    const area = { sheetId: first!.id, row: 0, column: 0, rows: rows.length, columns: 3 };
    grid.write(
      area,
      rows.map(row => row.map(value => ({ kind: 'value' as const, value }))),
    );
    await grid.settle();
  }, ROWS);

const TEXT =
  'Le conseil municipal de la commune de Juvignac,\n\nADMINISTRATION ELECTRONIQUE\n\nPour la ville de Juvignac, ce service coûte 580,41€ pour 3 ans, c’est-à-dire 193,47€ par an.';

/** The guide, as a finance officer follows it. */
export const guideSteps: readonly GuideStep[] = [
  {
    image: 'volet.png',
    shows: 'workbook',
    act: session => read(session, '6 nouvelles feuilles'),
  },
  {
    image: 'generer.png',
    shows: 'workbook',
    act: async session => {
      await press(session, 'Générer l’annexe 2');
      await read(session, '6 feuilles créées.');
      await press(session, 'Annexe 2 E-DEMAT communes');
    },
  },
  {
    image: 'controler.png',
    shows: 'workbook',
    act: async session => {
      await openWorkbookReceived(session);
      await tab(session, 'Contrôler');
      await press(session, 'Contrôler');
      await read(session, /^5 constats$/);
      await session.pane.getByRole('article').first().scrollIntoViewIfNeeded();
    },
  },
  {
    image: 'corriger.png',
    shows: 'pane',
    act: async session => {
      await press(session, /^Tout corriger/);
      await session.pane.getByText('Ce qui va changer').first().scrollIntoViewIfNeeded();
    },
  },
  {
    image: 'justifier.png',
    shows: 'pane',
    act: async session => {
      await press(session, 'Appliquer');
      await read(session, /^3 changements appliqués/);
      await session.pane.getByText('Justifier').first().click();
      await session.pane
        .getByRole('textbox', { name: 'Motif' })
        .first()
        .fill('Montants repris du vote de 2018.');
    },
  },
  {
    image: 'proces-verbal.png',
    shows: 'workbook',
    act: async session => {
      await press(session, 'Enregistrer le motif');
      await press(session, 'Procès-verbal');
      await read(session, /^Procès-verbal écrit/);
      await session.pane.getByRole('heading', { level: 1 }).first().scrollIntoViewIfNeeded();
    },
  },
  {
    image: 'convention.png',
    shows: 'workbook',
    act: async session => {
      await tab(session, 'Convention');
      await tab(session, 'Paramètres et membres');
      await press(session, /^Écrire les feuilles/);
      await read(session, /^Feuilles Paramètres et Membres/);
      await read(session, /^4 services/);
    },
  },
  {
    image: 'texte.png',
    shows: 'pane',
    act: async session => {
      await tab(session, 'Vérifier un texte');
      await session.pane.getByLabel('Texte à vérifier').fill(TEXT);
      await press(session, 'Vérifier');
      await session.pane.getByRole('article').first().scrollIntoViewIfNeeded();
    },
  },
  {
    image: 'populations.png',
    shows: 'pane',
    act: async session => {
      await tab(session, 'Populations');
      const field = session.pane.getByRole('combobox', { name: 'Métropole ou communauté' });
      await field.fill('3m');
      await session.pane.getByRole('option').first().waitFor();
      await field.press('Enter');
      await read(session, /^31 membres, 523/);
    },
  },
];
