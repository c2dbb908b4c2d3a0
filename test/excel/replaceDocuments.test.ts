import { montpellier, subscribed } from '../documents/year/subscribed';
import {
  area,
  changed,
  contents,
  documents,
  grid,
  holds,
  idOf,
  inspect,
  names,
  NAMES,
  NOT_COMPUTED,
  office,
  openWorkbook,
  planOf,
  refusalOf,
  SOME,
  type,
  write,
} from './documentsInOffice';

// The wait before a second clean-up is for Excel: the simulated one answers at once.
jest.mock('../../src/excel/pause', () => ({ pause: () => Promise.resolve() }));

beforeEach(openWorkbook);
afterEach(() => office.dispose());

describe('with our sheets already there', () => {
  beforeEach(() => write());

  test('other data: outdated, nothing changed by hand, written beside when not replaced', async () => {
    const before = contents();
    expect((await inspect(changed)).map(({ status, changes }) => [status, changes.length])).toEqual([
      ['outdated', 0],
      ['outdated', 0],
      ['outdated', 0],
      ['outdated', 0],
    ]);
    await write(changed);
    // Baillargues changed in nothing: its fiche is kept.
    expect(names()).toEqual([
      'Feuil1',
      ...NAMES,
      'Répartition 2019 (2)',
      'Titres 2019 (2)',
      'Commune de Juvignac 2019 (2)',
      'Bilan 2019 (2)',
    ]);
    expect(contents().sheets.slice(0, 6)).toEqual(before.sheets);
    expect((await inspect(changed)).map(({ status }) => status)).toEqual(SOME.map(() => 'current'));
  });

  test('replaced where they stand, under the name the user gave, references to them kept', async () => {
    grid().updateSheet(idOf('Titres 2019'), { name: 'Mes titres' });
    const states = await inspect(changed);
    expect(states[1]!.sheets).toEqual(['Mes titres']);
    const { documents: written } = await write(changed, states);
    expect(written.map(({ outcome }) => outcome)).toEqual(SOME.map(() => 'replaced'));
    expect(names()).toEqual(['Feuil1', NAMES[0], 'Mes titres', ...NAMES.slice(2)]);
    for (const { sheets } of written)
      for (const { comparison } of sheets)
        expect(comparison.mismatches.filter(({ found }) => found !== NOT_COMPUTED)).toEqual([]);
    expect((await inspect(changed)).map(({ status }) => status)).toEqual(SOME.map(() => 'current'));
  });

  test('what the user changed is told by cell: text, amount, formula, a note beside, a cell emptied', async () => {
    const titres = idOf('Titres 2019');
    const change = (row: number, column: number, value: string | number | null) =>
      grid().write({ sheetId: titres, row, column, rows: 1, columns: 1 }, [[{ kind: 'value', value }]]);
    change(4, 8, 96.8);
    change(5, 2, null);
    change(4, 20, 'relancé le 3/10');
    grid().write({ sheetId: titres, row: 6, column: 8, rows: 1, columns: 1 }, [
      [{ kind: 'formula', formula: '=SUM(I5:I6)' }],
    ]);
    const [, state] = await inspect();
    expect(state).toMatchObject({ status: 'outdated', sheets: ['Titres 2019'] });
    expect(state!.changes.every(({ against }) => against === 'written')).toBe(true);
    expect(state!.changes.map(({ against: _against, ...change }) => change)).toEqual([
      { sheet: 'Titres 2019', cell: 'I5', written: '174,24', found: '96,8' },
      { sheet: 'Titres 2019', cell: 'U5', written: '', found: 'relancé le 3/10' },
      { sheet: 'Titres 2019', cell: 'C6', written: 'CCAS de Baillargues', found: '' },
      { sheet: 'Titres 2019', cell: 'I7', written: '=ARRONDI(SOMME(I5:I6);2)', found: '=SOMME(I5:I6)' },
    ]);
  });

  test('changes that were not shown are not lost: the replacement is refused', async () => {
    const states = await inspect(changed);
    type('Bilan 2019', 4, 0, 'ma note');
    const before = contents();
    expect(await refusalOf(write(changed, states))).toContain('n’est plus ce qui vous a été montré');
    expect(contents()).toEqual(before);
    const shown = await inspect(changed);
    await write(changed, shown);
    expect(holds('Bilan 2019', 4, 0)).not.toBe('ma note');
  });

  test('a protected sheet is not replaced, and nothing else is', async () => {
    const states = await inspect(changed);
    office.host.model.state.sheet(idOf('Titres 2019')).protection.isProtected = true;
    const before = contents();
    expect(await refusalOf(write(changed, states))).toContain('La feuille « Titres 2019 » est protégée');
    expect(contents()).toEqual(before);
  });

  test('cells the user merged come back as they were when the replacement fails, and go when it does not', async () => {
    const merged = { sheetId: idOf('Bilan 2019'), row: 4, column: 0, rows: 2, columns: 1 };
    grid().clear({ ...merged, row: 5, rows: 1 }, 'Contents');
    grid().merge(merged);
    const states = await inspect(changed);
    const before = contents();
    office.host.faults.failRequest(lastContents);
    expect(await refusalOf(write(changed, states))).toContain('Le classeur est resté comme il était.');
    expect(contents()).toEqual(before);
    expect(grid().merges(merged.sheetId)).toHaveLength(1);
    await write(changed, states);
    expect(grid().merges(merged.sheetId)).toEqual([]);
  });

  // State, ledger, marks, used ranges, cells, what is to be replaced, its merges; contents, ledger.
  const lastContents = 9;
  test.each(Array.from({ length: lastContents }, (_, index) => index + 1))(
    'replacing, request %d fails: the workbook is as it was, and trying again works',
    async request => {
      const states = await inspect(changed);
      const before = contents();
      office.host.faults.failRequest(request);
      expect(await refusalOf(write(changed, states))).toContain('GeneralException');
      expect(contents()).toEqual(before);
      await write(changed, states);
      expect((await inspect(changed)).map(({ status }) => status)).toEqual(SOME.map(() => 'current'));
    },
  );

  test.each([1, 2, 3])(
    'request %d after the contents fails: they are right, and the looks are said not to be',
    async after => {
      const states = await inspect(changed);
      office.host.faults.failRequest(lastContents + after);
      const { arePagesSetUp } = await write(changed, states);
      expect(arePagesSetUp).toBe(false);
      expect((await inspect(changed)).map(({ status }) => status)).toEqual(SOME.map(() => 'current'));
    },
  );

  test('the putting back fails as well: says which sheets to look at', async () => {
    const states = await inspect(changed);
    for (let request = lastContents; request < lastContents + 6; request += 1)
      office.host.faults.failRequest(request);
    expect(await refusalOf(write(changed, states))).toContain(
      'Les feuilles « Répartition 2019 », « Titres 2019 », « Commune de Juvignac 2019 », « Bilan 2019 » sont peut-être écrites en partie',
    );
  });

  test('a sheet that refuses to be put back keeps no other from it, nor new sheets from going', async () => {
    grid().deleteSheet(idOf('CCAS de Baillargues 2019'));
    const states = await inspect(changed);
    const before = contents();
    const titres = office.host.model.state.sheet(idOf('Titres 2019')).protection;
    // As the memory of what was written is kept, a colleague protects one of the sheets just replaced.
    const lastRequest = lastContents + 2;
    office.host.faults.beforeRequest(lastRequest, () => (titres.isProtected = true));
    office.host.faults.failRequest(lastRequest);
    const told = await refusalOf(write(changed, states));
    expect(told).toContain('Les feuilles « Titres 2019 » sont peut-être écrites en partie');
    titres.isProtected = false;
    const others = ({ sheets, ...rest }: typeof before) => ({
      ...rest,
      sheets: sheets.filter(({ name }) => name !== 'Titres 2019'),
    });
    expect(others(contents())).toEqual(others(before));
  });

  test('a sheet deleted is missing: it is written again, the others kept', async () => {
    grid().deleteSheet(idOf('CCAS de Baillargues 2019'));
    const states = await inspect();
    expect(states.map(({ status }) => status)).toEqual(['current', 'current', 'outdated', 'current']);
    await write(documents, states);
    expect(names().sort()).toEqual(['Feuil1', ...NAMES].sort());
  });

  test('a body that left: its sheet is told, and stays', async () => {
    const alone = planOf(subscribed([['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES'], ['OPENDATA']]]));
    const states = await inspect(alone);
    expect(states[2]!.leftovers).toEqual(['CCAS de Baillargues 2019']);
    await write(alone, states);
    expect(names()).toContain('CCAS de Baillargues 2019');
  });

  test('a copy made by the user is theirs; the first one is still ours', async () => {
    const [copy, first] = [grid().addSheet('Titres 2019 (2)'), idOf('Titres 2019')];
    const mark = grid()
      .names()
      .find(({ sheetId }) => sheetId === first)!;
    grid().setName({ ...mark, sheetId: copy });
    expect((await inspect())[1]!.sheets).toEqual(['Titres 2019']);
    grid().updateSheet(first, { name: 'Renommée' });
    expect((await inspect())[1]!.sheets).toEqual(['Renommée']);
    grid().deleteSheet(first);
    expect((await inspect())[1]!.sheets).toEqual(['Titres 2019 (2)']);
  });

  test.each([['a text'], [null], [{ version: 2 }], [{ version: 1, contents: [], sheets: [{ mark: 1 }] }]])(
    'what was remembered is lost (%j): our sheets are still known, and a change is held against what would be written',
    async stored => {
      office.host.model.state.settings.set('annexe2.sheets', stored);
      expect((await inspect()).map(({ status }) => status)).toEqual(SOME.map(() => 'current'));
      type('Titres 2019', 4, 8, 96.8);
      expect((await inspect())[1]).toMatchObject({
        status: 'outdated',
        changes: [{ cell: 'I5', written: '174,24', found: '96,8', against: 'planned' }],
      });
      await write();
      expect(names()).toContain('Titres 2019 (2)');
      expect(holds('Titres 2019', 4, 8)).toBe(96.8);
    },
  );

  test('a chart that is no longer planned goes, one of the user stays, also one of the same name', async () => {
    const plan = (...bodies: Parameters<typeof subscribed>[0][number][]) => planOf(subscribed(bodies));
    const first = plan(
      ['Juvignac', 'COMMUNE', ['E-DEMAT']],
      ['Lattes', 'COMMUNE', ['E-DEMAT']],
      ['Lattes', 'CCAS', ['E-DEMAT']],
      ['Baillargues', 'CCAS', ['E-DEMAT']],
    );
    const onlyCommunes = plan(
      ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
      ['Lattes', 'COMMUNE', ['E-DEMAT']],
    );
    const charts = () => office.host.model.state.sheet(idOf('Répartition 2019')).charts;
    const named = () => charts().map(({ name }) => name);
    const [communes, ccas] = ['Dû en 2019 — communes', 'Dû en 2019 — CCAS'];
    await write(first, await inspect(first));
    expect(named()).toEqual([communes, ccas]);
    charts().push({ ...charts()[0]!, id: 'theirs', name: 'Le mien' });
    await write(onlyCommunes, await inspect(onlyCommunes));
    expect(named()).toEqual(['Le mien', communes]);

    await write(first, await inspect(first));
    charts().push({ ...charts()[0]!, id: 'copied', name: ccas });
    await write(onlyCommunes, await inspect(onlyCommunes));
    expect(charts().filter(({ name }) => name === ccas)).toHaveLength(2);
  });

  test('the same rows and columns: colours, widths, charts and pages of the user stay; others: those of the add-in', async () => {
    const bodies = (inhabitants: number, ...more: Parameters<typeof subscribed>[0][number][]) =>
      planOf(
        subscribed([['Juvignac', 'COMMUNE', ['E-DEMAT']], ['Lattes', 'COMMUNE', ['E-DEMAT']], ...more], {
          ...montpellier,
          populations: { ...montpellier.populations, total: inhabitants },
        }),
      ).filter(({ id }) => id === 'repartition');
    const first = bodies(472_573);
    await write(first, await inspect(first));
    const sheet = 'Répartition 2019';
    const cell = area(sheet, 5, 3);
    const { charts, pageLayout } = office.host.model.state.sheet(idOf(sheet));
    grid().writeFormat(cell, { fill: '#FFFF00' });
    charts[0]!.title = 'Mon titre';
    pageLayout.orientation = 'Portrait';
    const looks = () => [grid().readFormat(cell, 'fill')[0]![0], charts[0]!.title, pageLayout.orientation];

    const sameRows = bodies(480_000);
    expect((await inspect(sameRows))[0]!.status).toBe('outdated');
    await write(sameRows, await inspect(sameRows));
    expect((await inspect(sameRows))[0]!.status).toBe('current');
    expect(looks()).toEqual(['#FFFF00', 'Mon titre', 'Portrait']);

    const moreRows = bodies(480_000, ['Jacou', 'COMMUNE', ['E-DEMAT']]);
    await write(moreRows, await inspect(moreRows));
    expect(looks()).toEqual([expect.not.stringMatching('#FFFF00'), 'Dû en 2019 — communes', 'Landscape']);
  });

  test('our charts are drawn again, once; one of the user stays', async () => {
    const communes = (...services: [string][]) =>
      planOf(
        subscribed([
          ['Juvignac', 'COMMUNE', ['E-DEMAT']],
          ['Lattes', 'COMMUNE', ...services],
        ]),
      );
    const first = communes(['E-DEMAT']);
    await write(first, await inspect(first));
    const { charts } = office.host.model.state.sheet(idOf('Répartition 2019'));
    charts.push({ ...charts[0]!, id: 'theirs', name: 'Le mien' });
    const next = communes(['E-DEMAT'], ['MARCHES']);
    await write(next, await inspect(next));
    expect(charts.map(({ name }) => name)).toEqual(['Le mien', 'Dû en 2019 — communes']);
  });
});
