import { applyAddressFaults } from '../../src/host/session/addressFaults';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** Faults asked for by the address of the page. */
let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});

afterEach(() => office.dispose());

async function codeOf(): Promise<string> {
  try {
    await Excel.run(async context => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test('nothing asked for, nothing goes wrong', async () => {
  applyAddressFaults(office.host, '');
  applyAddressFaults(office.host, '?autre=1');
  expect(await codeOf()).toBe('none');
});

test('requete:2 fails the second request only', async () => {
  applyAddressFaults(office.host, '?faute=requete:2');
  expect([await codeOf(), await codeOf(), await codeOf()]).toEqual(['none', 'GeneralException', 'none']);
});

test('saisie refuses every request, protegee every write', async () => {
  applyAddressFaults(office.host, '?faute=saisie');
  expect(await codeOf()).toBe('InvalidOperationInCellEditMode');
  office.host.faults.clear();
  applyAddressFaults(office.host, '?faute=protegee');
  expect(await codeOf()).toBe('AccessDenied');
});

test('lenteur:120 makes every answer wait, fonction-muette leaves functions without one', async () => {
  applyAddressFaults(office.host, '?faute=lenteur:120&faute=fonction-muette');
  const start = Date.now();
  expect(await codeOf()).toBe('none');
  expect(Date.now() - start).toBeGreaterThanOrEqual(115);
  expect(office.host.faults.functionsNeverAnswer).toBe(true);
});

test('feuille-supprimee:2 deletes the last sheet before the second request, never the only one', async () => {
  office.host.grid.addSheet('Deux');
  applyAddressFaults(office.host, '?faute=feuille-supprimee:2&faute=feuille-supprimee:3');
  await codeOf();
  expect(office.host.grid.sheets()).toHaveLength(2);
  await codeOf();
  await codeOf();
  expect(office.host.grid.sheets().map(({ name }) => name)).toEqual(['Feuil1']);
});

test.each(['panne', 'requete', 'requete:', 'requete:0', 'requete:-1', 'saisie:2', 'constructor', ''])(
  '« %s » is refused, with the list of what exists, and nothing is done',
  async fault => {
    const address = `?faute=saisie&faute=${fault}`;
    expect(() => applyAddressFaults(office.host, address)).toThrow(/requete:n, lenteur:n.*fonction-muette/);
    expect(await codeOf()).toBe('none');
  },
);
