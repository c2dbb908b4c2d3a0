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
    .filter({ visible: true })
    .first()
    .click();
const read = (session: Session, words: string | RegExp) =>
  session.pane.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
/** Brings the start of something to the top of the pane, wherever the pane was scrolled. */
const showFirst = (locator: ReturnType<Session['pane']['locator']>) =>
  locator
    .filter({ visible: true })
    .first()
    .evaluate(element => element.scrollIntoView({ block: 'start' }));

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

/** 1 January 2019, as Excel counts days: when they joined. */
const SINCE_2019 = 43_466;
/** Who joins what, typed in « Membres » on the line of the commune or of its CCAS. */
const JOINED = [
  ['Baillargues', 'CCAS', 'E-DEMAT', 'MARCHES'],
  ['Juvignac', 'Commune', 'E-DEMAT', 'E-SERVICES'],
  ['Lattes', 'Commune', 'E-DEMAT'],
  ['Pérols', 'Commune', 'E-SERVICES', 'MARCHES'],
] as const;

async function typeSubscriptions(session: Session): Promise<void> {
  const rows = await session.cells('Membres', 0, 0, 70, 30);
  const header = rows.find(row => row.includes('Membre'))!;
  const cells = JOINED.flatMap(([name, type, ...services]) => {
    const row = rows.findIndex(cell => cell[1] === name && cell[2] === type);
    return [
      { row, column: header.indexOf('Convention signée'), value: 'Oui' },
      ...services.map(service => ({ row, column: header.indexOf(service), value: SINCE_2019 })),
    ];
  });
  await session.page.evaluate(async typed => {
    const { grid } = window.excelHost!;
    const sheetId = grid.sheets().find(({ name }) => name === 'Membres')!.id;
    for (const { row, column, value } of typed)
      grid.write({ sheetId, row, column, rows: 1, columns: 1 }, [[{ kind: 'value', value }]]);
    await grid.settle();
  }, cells);
}

const TEXT =
  'Le conseil municipal de la commune de Juvignac,\n\nADMINISTRATION ELECTRONIQUE\n\nPour la ville de Juvignac, ce service coûte 580,41€ pour 3 ans, c’est-à-dire 193,47€ par an.';

/** The convention of the two sheets, as the pane offers it. */
const OWN_CONVENTION = 'Paramètres — Montpellier Méditerranée Métropole 2019-2021';

/** The day on which the guide is followed: a fortnight before the claims of the first year are due. */
export const GUIDE_DAY = '2019-09-16T10:00:00';

/** The guide, as a finance officer follows it. */
export const guideSteps: readonly GuideStep[] = [
  {
    image: 'volet.png',
    shows: 'workbook',
    act: session => read(session, 'Générer l’annexe 2'),
  },
  {
    image: 'generer.png',
    shows: 'workbook',
    act: async session => {
      await press(session, 'Générer l’annexe 2');
      await read(session, '6 feuilles créées.');
      await press(session, 'Annexe 2 E-DEMAT communes');
      await showFirst(session.pane.getByText('6 feuilles créées.'));
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
      await showFirst(session.pane.getByText(/^5 constats$/));
    },
  },
  {
    image: 'nom.png',
    shows: 'pane',
    act: async session => {
      const card = session.pane.getByRole('article').filter({ hasText: 'Pérois' });
      await card.getByText('Pourquoi ?').click();
      await showFirst(card);
    },
  },
  {
    image: 'corriger.png',
    shows: 'pane',
    act: async session => {
      await press(session, /^Tout corriger/);
      await showFirst(session.pane.getByText('Ce qui va changer'));
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
        .fill('Le décret est cité dans la délibération.');
      await showFirst(session.pane.getByText(/^3 changements appliqués/));
    },
  },
  {
    image: 'proces-verbal.png',
    shows: 'workbook',
    act: async session => {
      await press(session, 'Enregistrer le motif');
      await press(session, 'Procès-verbal');
      await read(session, /^Procès-verbal écrit/);
      await showFirst(session.pane.getByRole('tablist'));
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
      await showFirst(session.pane.getByRole('tablist'));
    },
  },
  {
    image: 'annee.png',
    shows: 'workbook',
    act: async session => {
      await typeSubscriptions(session);
      await tab(session, 'L’année');
      await read(session, 'Pas encore généré');
      await press(session, 'Tout générer');
      await read(session, /^\d+ feuilles écrites\.$/);
      await read(session, 'Généré, à jour');
      await press(session, 'Titres 2019');
      await showFirst(session.pane.getByRole('heading', { name: 'Documents' }));
    },
  },
  {
    image: 'titres.png',
    shows: 'pane',
    act: async session => {
      const panel = session.pane.locator('summary', { hasText: 'Titres et export CSV' });
      await panel.click();
      await press(session, 'Exporter les titres en CSV');
      await read(session, /^Fichier titres-2019/);
      await showFirst(panel);
    },
  },
  {
    image: 'texte.png',
    shows: 'pane',
    act: async session => {
      await tab(session, 'Vérifier un texte');
      await session.pane.getByLabel('Texte à vérifier').fill(TEXT);
      await press(session, 'Vérifier');
      await showFirst(session.pane.getByRole('article'));
    },
  },
  {
    image: 'populations.png',
    shows: 'pane',
    act: async session => {
      await tab(session, 'Populations');
      await session.pane.getByLabel('Pour la convention').selectOption({ label: OWN_CONVENTION });
      const field = session.pane.getByRole('combobox', { name: 'Métropole ou communauté' });
      await field.fill('3m');
      await session.pane
        .getByRole('listbox', { name: 'Métropole ou communauté' })
        .getByRole('option', { name: /Montpellier Méditerranée Métropole/ })
        .click();
      await read(session, /^31 membres, 523/);
      await showFirst(session.pane.getByRole('heading', { name: /^Ce qui change/ }));
    },
  },
  {
    image: 'reprendre.png',
    shows: 'pane',
    act: async session => {
      await press(session, 'Prendre ces 31 membres');
      await session.pane.getByLabel('Décret du').fill('31/12/2024');
      await press(session, /^Écrire la convention avec ces 31 membres/);
      await read(session, 'Que faire de ces feuilles ?');
      await press(session, 'Continuer');
      await read(session, /^Feuilles Paramètres \(2\) et Membres \(2\) écrites/);
      await showFirst(session.pane.getByRole('button', { name: 'Prendre ces 31 membres' }));
    },
  },
];
