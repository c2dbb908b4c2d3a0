import { randomBytes } from 'node:crypto';
import { readSnapshot } from '../../src/xlsx/readSnapshot';
import { workbookParts, zipOf } from './reading/zipOf';

/** A workbook of two cells, A1 and another. */
const spread = (far: string) => {
  const cell = (address: string) =>
    `<row r="${address.replace(/\D/g, '')}"><c r="${address}"><v>1</v></c></row>`;
  return zipOf(workbookParts(`<sheetData>${cell('A1')}${cell(far)}</sheetData>`));
};

const read = (sheetData: string, more = {}) => readSnapshot(zipOf(workbookParts(sheetData, more)));

describe('what a file holds', () => {
  test('values, formulas without the prefixes of files, shared formulas, errors; from the first cell used', async () => {
    const { sheets } = await read(`<sheetData>
      <row r="3"><c r="B3"><v>10</v></c><c r="C3"><f t="shared" ref="C3:C5" si="0">B3*$B$3</f><v>100</v></c></row>
      <row r="4"><c r="B4"><v>20.5</v></c><c r="C4"><f t="shared" si="0"/><v>205</v></c><c r="D4" t="e"><f>#REF!+1</f><v>#REF!</v></c></row>
      <row r="5"><c r="B5" t="inlineStr"><is><t>néant</t></is></c><c r="C5"><f t="shared" si="0"/></c><c r="D5" t="b"><v>1</v></c></row>
      <row r="6"><c r="B6"><f>_xlfn.XLOOKUP("_xlfn.",_xldudf_TARIF("x",1),A:A)</f><v>1</v></c></row>
    </sheetData>`);
    const [sheet] = sheets;

    expect(sheet).toMatchObject({
      name: 'Feuil1',
      visibility: 'visible',
      isProtected: false,
      hasFilter: false,
      origin: { row: 2, column: 1 },
      values: [
        [10, 100, null],
        [20.5, 205, '#REF!'],
        ['néant', null, true],
        [1, null, null],
      ],
      formulas: [
        [null, '=B3*$B$3', null],
        [null, '=B4*$B$3', '=#REF!+1'],
        [null, '=B5*$B$3', null],
        ['=XLOOKUP("_xlfn.",TARIF("x",1),A:A)', null, null],
      ],
    });
    expect(sheet?.formulasR1C1.map(row => row[1])).toEqual(Array(3).fill('=RC[-1]*R3C2').concat(null));
    expect(sheet?.texts).toEqual([
      ['10', '100', ''],
      ['20,5', '205', '#REF!'],
      ['néant', '', 'VRAI'],
      ['1', '', ''],
    ]);
  });

  test('settings, names, filters, protection, merges, hidden rows, columns and sheets', async () => {
    const snapshot = await read(
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4" hidden="1"><c r="A4"><v>2</v></c></row></sheetData>',
      {
        state: 'state="veryHidden"',
        sheet:
          '<sheetProtection sheet="1"/><autoFilter ref="A1:A4"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
        workbook:
          '<definedNames><definedName name="Budget">Feuil1!$A$1</definedName><definedName name="Perdu">#REF!</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Feuil1!$A$1</definedName></definedNames><calcPr calcId="191029" calcMode="manual" fullPrecision="0"/>',
      },
    );

    expect(snapshot).toMatchObject({
      calculation: 'manual',
      precisionAsDisplayed: true,
      names: [
        { name: 'Budget', formula: '=Feuil1!$A$1', isBroken: false },
        { name: 'Perdu', formula: '=#REF!', isBroken: true },
      ],
    });
    expect(snapshot.sheets[0]).toMatchObject({
      visibility: 'veryHidden',
      isProtected: true,
      hasFilter: true,
      hiddenRows: [3],
      hiddenColumns: [1, 2],
      merged: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }],
    });
  });

  test('a file that says nothing of calculation is automatic; an empty sheet has no cell', async () => {
    const snapshot = await read('<sheetData/>');

    expect(snapshot).toMatchObject({ calculation: 'automatic', precisionAsDisplayed: false, names: [] });
    expect(snapshot.sheets[0]?.values).toEqual([]);
  });
});

describe('what cannot be read is refused in one sentence', () => {
  const parts = workbookParts('<sheetData/>');
  const sound = zipOf(parts);
  const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024);
  const files: [label: string, bytes: Buffer, said: string][] = [
    ['no byte at all', Buffer.alloc(0), 'Le fichier est vide'],
    ['a password, or an old .xls', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex'), 'mot de passe'],
    ['a text', Buffer.from('Commune;Population'), 'Ce n’est pas un classeur Excel'],
    ['a zip of something else', zipOf({ 'mot.txt': 'rien' }), 'Ce n’est pas un classeur Excel'],
    ['a file cut short', sound.subarray(0, sound.length - 40), 'Le classeur est endommagé'],
    ['noise after the first bytes', Buffer.concat([Buffer.from('PK'), randomBytes(500)]), 'endommagé'],
    ['XML that ends too soon', zipOf({ ...parts, 'xl/workbook.xml': '<workbook><sheets' }), 'endommagé'],
    ['a size declared beyond the limit', zipOf(parts, 150 * 1024 * 1024), 'plus de 200 Mo'],
    [
      'a bomb that declares little',
      zipOf({ ...parts, 'xl/worksheets/sheet1.xml': megabytes(201) }, 5_000),
      'endommagé',
    ],
    [
      'a bomb that declares nothing',
      zipOf({ ...parts, 'xl/worksheets/sheet1.xml': megabytes(201) }, 0),
      'endommagé',
    ],
    ['cells far apart', spread('ZZ5000'), 's’étend sur plus de'],
    ['cells at both ends of the sheet', spread('XFD1048576'), 's’étend sur plus de'],
  ];

  test.each(files)('%s', async (_, bytes, said) => {
    const start = performance.now();

    await expect(readSnapshot(bytes)).rejects.toThrow(said);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
