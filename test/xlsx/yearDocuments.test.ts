import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type SheetModel } from '../../src/documents/sheetModel';
import { sheetNames } from '../../src/documents/sheetName';
import { isReady } from '../../src/documents/year/plannedDocument';
import { noFacts } from '../../src/documents/year/yearFacts';
import { yearPlan } from '../../src/documents/year/yearPlan';
import { Decimal } from '../../src/domain/money/decimal';
import { workbookBytes } from '../../src/xlsx/workbookBytes';
import { montpellier, subscribed } from '../documents/year/subscribed';
import { libreOffice } from './libreOffice';
import { readWorkbook, sheetOf, shownIn } from './readWorkbook';

const MINUTES = 60_000;
const WRONG = new Decimal('-987654.32');

/** Every commune, and one CCAS in three: enough for several pages, and joining in 2020 so that there is a change. */
const convention = subscribed(
  montpellier.members.flatMap(({ name }, index) => [
    [name, 'COMMUNE', ['E-DEMAT'], ['MARCHES', index % 2 === 0 ? '2020-01-01' : '2019-01-01'], ['OPENDATA']],
    ...(index % 3 === 0 ? [[name, 'CCAS', ['E-DEMAT'], ['E-SERVICES']] as const] : []),
  ]),
);
const insee = (name: string) => montpellier.members.find(member => member.name === name)!.insee;
const models = yearPlan({
  convention,
  year: 2020,
  facts: {
    ...noFacts,
    interventions: [
      {
        ...{ day: '2020-03-02', insee: insee('Juvignac'), payer: 'COMMUNE', profile: 'Technicien' },
        ...{ object: 'Formulaire en ligne d’inscription au centre de loisirs', days: new Decimal('2.5') },
      },
    ],
    claims: [{ insee: insee('Juvignac'), payer: 'COMMUNE', notified: '2020-09-14', paid: null }],
  },
  today: '2020-10-20',
  previous: null,
  mode: 'native',
})
  .filter(isReady)
  // Annexe 2 is proved by its own tests; of the fiches a few say as much as all.
  .filter(({ id }) => id !== 'annexe2')
  .flatMap(({ id, sheets }) => (id === 'fiches' ? sheets.filter((_, i) => i % 15 === 0) : sheets))
  .map(({ model }) => model);
const names = sheetNames(models.map(({ name }) => name));
const sheets = models.map((model, index) => ({ ...model, name: names[index]! }));

/** The same formulas, every stored result wrong: what is right afterwards was computed. */
const withWrongResults = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  rows: sheet.rows.map(cells =>
    cells.map(cell =>
      cell.content.kind === 'formula' ? { ...cell, content: { ...cell.content, expected: WRONG } } : cell,
    ),
  ),
});

test(
  'LibreOffice computes every formula of the year’s documents to what is expected, exactly',
  async () => {
    const calc = libreOffice('always');
    try {
      const bytes = await workbookBytes(sheets.map(withWrongResults), convention.label);
      const computed = await readWorkbook(readFileSync(calc.convert(bytes, 'annee.xlsx', 'xlsx')));
      const compared = sheets.map(sheet => {
        const opened = sheetOf(computed, sheet.name);
        const formulas = sheet.rows.flatMap((cells, row) =>
          cells.flatMap(({ content }, column) =>
            content.kind === 'formula' ? [{ content, row, column }] : [],
          ),
        );
        for (const { content, row, column } of formulas) {
          const expected =
            typeof content.expected === 'string' ? content.expected : content.expected.toNumber();
          expect([sheet.name, row, column, shownIn(opened, row, column)]).toEqual([
            sheet.name,
            row,
            column,
            expected,
          ]);
        }
        return formulas.length;
      });
      expect(compared.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200);
    } finally {
      calc.remove();
    }
  },
  3 * MINUTES,
);

test(
  'on paper: A4, nothing cut, the header of a list on each of its pages',
  async () => {
    const calc = libreOffice('always');
    try {
      const pdf = calc.convert(await workbookBytes(sheets, convention.label), 'annee.xlsx', 'pdf');
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      const pages = text.split('\f').filter(page => page.trim() !== '');
      const sizes = execFileSync('pdfinfo', ['-f', '1', '-l', String(pages.length), pdf], {
        encoding: 'utf8',
      });
      const told = [...sizes.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(([, width, height]) =>
        [Number(width), Number(height)].map(Math.round).sort((a, b) => a - b),
      );
      expect(told).toHaveLength(pages.length);
      for (const size of told) expect(size).toEqual([595, 842]);
      for (const page of pages) {
        expect(page).not.toContain('###');
        expect(page).not.toMatch(/#(REF|NAME|VALUE|DIV|N\/A)/);
      }
      const titres = pages.filter(page => page.includes('Liste des titres de recette'));
      expect(titres.length).toBeGreaterThan(1);
      for (const page of titres) expect(page).toMatch(/Débiteur/);
      const fiches = pages.filter(page => page.includes('Code INSEE') && page.includes('— Fiche 2020'));
      expect(fiches.length).toBeGreaterThan(1);
      for (const page of fiches) expect(page).toMatch(/Phrase à reprendre[^]*Échéances/);
    } finally {
      calc.remove();
    }
  },
  3 * MINUTES,
);
