import { type Finding } from '../../src/checks/finding';
import { recognise } from '../../src/checks/recognition/recognise';
import { runChecks } from '../../src/checks/runChecks';
import { type SheetSnapshot } from '../../src/checks/snapshot';
import { annexe2Workbook } from '../../src/cli/annexe2Workbook';
import { type AmountMode } from '../../src/documents/annexe2/amountMode';
import { type RemainderPolicy } from '../../src/domain/money/shareOut';
import { montpellierPopulations } from '../../src/domain/population/montpellierPopulations';
import { render } from '../../src/text/message';
import { montpellierWith } from '../documents/annexe2/conventions';
import { sheetOfModel, workbookOf } from './snapshotOf';

type Sheets = readonly SheetSnapshot[];

/** What is told of the annexe 2 that we generate, held against a convention of one policy. */
function findingsOf(policy: RemainderPolicy, sheets: Sheets): readonly Finding[] {
  const convention = montpellierWith(policy);
  const snapshot = workbookOf(sheets);
  const recognition = recognise(snapshot, convention);
  return runChecks({
    snapshot,
    convention,
    recognition,
    populations: montpellierPopulations,
    today: '2019-09-02',
  }).findings;
}

const generated = (policy: RemainderPolicy, mode: AmountMode): Sheets =>
  annexe2Workbook(montpellierWith(policy), mode).map(({ sheet }) => sheetOfModel(sheet));

const shown = ({ rule, sheet, cells, expected, found, remedy }: Finding) => ({
  rule,
  at: `${sheet}!${cells.join(',')}`,
  expected,
  found,
  remedy: remedy?.kind ?? null,
});

/** The sheets with one amount changed: [sheet, 0-based row, 0-based column, value]. */
const changed = (sheets: Sheets, name: string, row: number, column: number, value: number): Sheets =>
  sheets.map(sheet =>
    sheet.name === name
      ? {
          ...sheet,
          values: sheet.values.map((cells, at) =>
            at === row ? cells.map((cell, right) => (right === column ? value : cell)) : cells,
          ),
        }
      : sheet,
  );

const policies = ['largest-remainder', 'largest-member', 'last-row'] as const;

describe.each(policies)('a convention that hands the cents out: %s', policy => {
  test.each(['native', 'tarif', 'values'] as const)('its own annexe 2 is sound, %s', mode => {
    expect(findingsOf(policy, generated(policy, mode)).map(shown)).toEqual([]);
  });

  test('an annexe whose amounts are rounded each by itself: one finding a table, mended to the cent', () => {
    const found = findingsOf(policy, generated('none', 'values'));
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['CAL-02']));
    expect(found.filter(({ severity }) => severity === 'blocking' || severity === 'major')).toEqual([]);
    const ofRounding = found.filter(({ rule }) => rule === 'CAL-02');
    expect(new Set(ofRounding.map(({ sheet }) => sheet)).size).toBe(ofRounding.length);
    for (const { remedy } of ofRounding) expect(remedy?.kind).toBe('fix');
  });

  test('a wrong amount is told once, against the amount with its cents', () => {
    const own = generated(policy, 'values');
    const [finding, ...others] = findingsOf(policy, changed(own, 'Annexe 2 E-DEMAT CCAS', 11, 4, 76.19));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'CAL-01', cells: ['E12'], found: '76.19' });
  });
});

test('without such a policy, the amount that takes the cents is off', () => {
  const found = findingsOf('none', generated('largest-member', 'values')).filter(
    ({ rule, sheet }) => rule === 'CAL-02' && sheet === 'Annexe 2 MARCHES communes',
  );
  expect(found.map(shown)).toEqual([
    {
      rule: 'CAL-02',
      at: 'Annexe 2 MARCHES communes!D28',
      expected: '3027.02',
      found: '3027.03',
      remedy: 'fix',
    },
  ]);
});

test('« Pourquoi ? » says where the cents go', () => {
  const found = findingsOf('largest-member', generated('none', 'values'));
  const lines = found
    .filter(({ rule, sheet }) => rule === 'CAL-02' && sheet === 'Annexe 2 E-DEMAT CCAS')
    .flatMap(({ message, explanation }) => [message, ...explanation].map(line => render(line)));
  expect(lines.join('\n').replace(/[\u00A0\u202F]/g, ' ')).toMatchInlineSnapshot(`
    "2 montants sont arrondis chacun pour soi, alors que la convention distribue les centimes d’arrondi : Montpellier, 15 135,12 € en C28 au lieu de 15 135,13 €.
    Montpellier : 286 098 habitants.
    286 098 × 25 000,00 € ÷ 472 573 habitants = 15 135,121981… € pour 3 ans.
    Arrondi une seule fois, au centime, à partir de la valeur exacte : 15 135,12 €.
    La convention porte l’écart d’arrondi sur le membre le plus peuplé, pour que la colonne fasse le budget : +0,01 € pour ce membre, soit 15 135,13 €.
    La cellule C28 contient 15 135,12 € : écart −0,01 €.
    La règle de la convention : un seul arrondi, au centime le plus proche, puis les centimes qui manquent ou dépassent sont distribués, et chaque colonne fait exactement le budget.
    La même cause explique 2 montants, sur 93 contrôlés."
  `);
});
