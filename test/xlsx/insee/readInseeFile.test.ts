import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { readInseeFile } from '../../../src/xlsx/insee/readInseeFile';

type Cells = readonly (readonly (string | number | null)[])[];

const workbook = (sheets: Readonly<Record<string, Cells>>): Promise<Uint8Array> =>
  writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map(row => [...row] as CellValue[]),
    })),
  });
const utf8 = (text: string) => new TextEncoder().encode(text);
const windows = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const lines = (...rows: string[]) => utf8(rows.join('\r\n'));

const baillargues = { insee: '34022', name: 'Baillargues', municipale: 7421, totale: 7519 };

// INSEE's workbook of the populations in force on 1 January 2019: eight lines, codes in two columns.
const ensemble: Cells = [
  ['Populations légales en vigueur à compter du 1er janvier 2019'],
  ['Arrondissements - cantons - communes'],
  [],
  ['Recensement de la population (RP) - date de référence statistique : 1er janvier 2016'],
  [],
  [],
  [],
  [
    'Code région',
    'Nom de la région',
    'Code département',
    'Code arrondissement',
    'Code canton',
    'Code commune',
    'Nom de la commune',
    'Population municipale',
    'Population comptée à part',
    'Population totale',
  ],
  ['76', 'Occitanie', '34', '3', '15', '022', 'Baillargues', 7421, 98, 7519],
  // As numbers, the zeros are gone: commune 4 of département 1, and 101 of 971 overseas.
  [84, 'Auvergne-Rhône-Alpes', 1, 1, 1, 4, 'Ambérieu-en-Bugey', 14000, 200, 14200],
  ['01', 'Guadeloupe', '971', '1', '1', '101', 'Les Abymes', 54000, 500, 54500],
  ['94', 'Corse', '2A', '1', '1', '004', 'Ajaccio', 70000, 1000, 71000],
];
const regions: Cells = [
  ['Code région', 'Population municipale', 'Population totale'],
  ['76', 5800000, 5900000],
];

describe('the workbook of INSEE', () => {
  test('its sheet Communes: codes put together, millésime from the title', async () => {
    const bytes = await workbook({ Régions: regions, Communes: ensemble });
    expect(await readInseeFile(bytes)).toEqual({
      year: 2016,
      kinds: ['municipale', 'totale'],
      restoredCodes: 0,
      communes: [
        baillargues,
        { insee: '01004', name: 'Ambérieu-en-Bugey', municipale: 14000, totale: 14200 },
        { insee: '97101', name: 'Les Abymes', municipale: 54000, totale: 54500 },
        { insee: '2A004', name: 'Ajaccio', municipale: 70000, totale: 71000 },
      ],
    });
  });

  test('mistakes are named by cell, and nothing is taken', async () => {
    const wrong = ensemble.map(row => [...row]);
    wrong[8]![9] = 7591;
    wrong[9]![7] = 'quatorze mille';
    wrong[11]![5] = '0O4';
    const reading = readInseeFile(await workbook({ Communes: wrong }));
    await expect(reading).rejects.toThrow('Rien n’a été pris du fichier');
    const sentence = await reading.catch((error: Error) => error.message.replace(/[\u202f\u00a0]/g, ' '));
    expect(sentence).toContain('J9 : 7 421 + 98 ne font pas 7 591');
    expect(sentence).toContain('H10 : « quatorze mille » n’est pas un nombre d’habitants');
    expect(sentence).toContain('F12 : « 0O4 » n’est pas un code INSEE');
  });

  test('without a sheet Communes, the only table is taken, and of two none', async () => {
    const table: Cells = [
      ['CODGEO', 'LIBGEO', 'PMUN'],
      ['34022', 'Baillargues', 7421],
    ];
    expect(
      (await readInseeFile(await workbook({ Notes: [['Lisez-moi']], Données: table }))).communes,
    ).toHaveLength(1);
    await expect(readInseeFile(await workbook({ A: table, B: table }))).rejects.toThrow(
      'Plusieurs feuilles contiennent un tableau de populations : A, B.',
    );
    await expect(readInseeFile(await workbook({ Notes: [['Lisez-moi']] }))).rejects.toThrow('Aucun tableau');
  });

  test('a damaged workbook and an old .xls say what to do', async () => {
    const bytes = await workbook({ Communes: ensemble });
    await expect(readInseeFile(bytes.slice(0, bytes.length / 2))).rejects.toThrow('endommagé');
    await expect(
      readInseeFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])),
    ).rejects.toThrow('.xls');
  });
});

describe('the text files of INSEE', () => {
  test.each<[string, Uint8Array]>([
    ['semicolons', lines('DEPCOM;COM;PMUN;PCAP;PTOT', '34022;Baillargues;7421;98;7519')],
    [
      'commas and quotes',
      lines('"DEPCOM","COM","PMUN","PCAP","PTOT"', '"34022","Baillargues","7421","98","7519"'),
    ],
    ['tabs', lines('DEPCOM\tCOM\tPMUN\tPCAP\tPTOT', '34022\tBaillargues\t7421\t98\t7519')],
    ['a mark of UTF-8', utf8('\uFEFFCODGEO;LIBGEO;PMUN;PTOT\n34022;Baillargues;7421;7519\n')],
    ['codes in COM', lines('COM;LIBELLE;PMUN;PTOT', '34022;Baillargues;7421;7519')],
    ['codes in two columns', lines('CODDEP;CODCOM;COM;PMUN;PCAP;PTOT', '34;022;Baillargues;7421;98;7519')],
    ['thousands with spaces', lines('CODGEO;LIBGEO;PMUN;PTOT', '34022;Baillargues;7 421;7\u202f519')],
    ['empty lines', lines('', 'CODGEO;LIBGEO;PMUN;PTOT', '', '34022;Baillargues;7421;7519', ';;;')],
  ])('%s', async (_, bytes) => {
    expect((await readInseeFile(bytes)).communes).toEqual([baillargues]);
  });

  test('the Windows alphabet', async () => {
    const { communes } = await readInseeFile(windows('CODGEO;LIBGEO;PMUN\n34198;Pérols;9000\n'));
    expect(communes).toEqual([{ insee: '34198', name: 'Pérols', municipale: 9000, totale: null }]);
  });

  test('codes that lost their zero get it back, and are counted', async () => {
    const read = await readInseeFile(lines('CODGEO;PMUN', '1004;14000', '34022;7421'));
    expect([read.restoredCodes, read.communes.map(({ insee }) => insee)]).toEqual([1, ['01004', '34022']]);
  });

  test('a figure that is not there is absent, and a village of nobody is zero', async () => {
    const read = await readInseeFile(lines('CODGEO;PMUN;PTOT', '97601;N/A;', '55039;0;0'));
    expect(read.communes.map(({ municipale, totale }) => [municipale, totale])).toEqual([
      [null, null],
      [0, 0],
    ]);
  });

  const years = lines('CODGEO;PMUN2022;PMUN2021;PTOT2022', '34022;7793;7735;7900');
  test('several millésimes: the one wanted is taken, and without a wish none', async () => {
    await expect(readInseeFile(years)).rejects.toThrow('PMUN2022 (B1), PMUN2021 (C1)');
    expect((await readInseeFile(years, 2022)).communes[0]).toMatchObject({ municipale: 7793, totale: 7900 });
  });

  test('a file of another millésime is not the one wanted', async () => {
    await expect(readInseeFile(lines('CODGEO;PMUN22', '34022;7793'), 2021)).rejects.toThrow(
      'Le fichier est celui du millésime 2022, non 2021.',
    );
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'Le fichier est vide'],
    ['another file', utf8('Bonjour'), 'Aucun tableau de populations légales'],
    ['names without codes', lines('COM;PMUN', 'Baillargues;7421'), 'La colonne COM contient des noms'],
    ['headings only', lines('CODGEO;PMUN'), 'n’a aucune ligne'],
    [
      'a commune twice',
      lines('CODGEO;PMUN', '34022;7421', '34022;7421'),
      'A3 : le code 34022 est déjà en A2',
    ],
    [
      'half an inhabitant',
      lines('CODGEO;PMUN', '34022;7421,5'),
      'B2 : « 7421,5 » n’est pas un nombre d’habitants',
    ],
    ['a negative population', lines('CODGEO;PMUN', '34022;-1'), 'B2 : « -1 »'],
    [
      'a code that is none',
      lines('CODGEO;PMUN', '34O22;7421', '34023;1'),
      'A2 : « 34O22 » n’est pas un code INSEE',
    ],
    ['a figure without a code', lines('CODGEO;PMUN', ';7421', '34022;1'), 'A2 : « ∅ »'],
    [
      'many mistakes: ten are named',
      lines('CODGEO;PMUN', '34022;1', ...Array.from({ length: 12 }, (_, i) => `${34030 + i};x`)),
      'et 2 autres',
    ],
  ])('%s', async (_, bytes, sentence) => expect(readInseeFile(bytes)).rejects.toThrow(sentence));
});

describe('Paris, Lyon and Marseille', () => {
  const parts = (count: number) =>
    Array.from({ length: count }, (_, i) => `${13201 + i};${1000 + i};${1100 + i}`);
  const municipale = 16 * 1000 + 120;

  test('the sum of all their arrondissements, which are no communes', async () => {
    const { communes } = await readInseeFile(lines('CODGEO;PMUN;PTOT', '13001;5;6', ...parts(16)));
    expect(communes).toEqual([
      { insee: '13001', name: null, municipale: 5, totale: 6 },
      { insee: '13055', name: 'Marseille', municipale, totale: municipale + 1600 },
    ]);
  });

  test('given as well, it must be that sum', async () => {
    const whole = `13055;${municipale};${municipale + 1600}`;
    expect((await readInseeFile(lines('CODGEO;PMUN;PTOT', whole, ...parts(16)))).communes).toHaveLength(1);
    await expect(readInseeFile(lines('CODGEO;PMUN;PTOT', '13055;1;2', ...parts(16)))).rejects.toThrow(
      'Marseille (13055) : la somme de ses arrondissements',
    );
  });

  test('some of them are not the city', async () => {
    await expect(readInseeFile(lines('CODGEO;PMUN;PTOT', ...parts(15)))).rejects.toThrow(
      'Marseille : 15 arrondissements sur 16',
    );
  });
});
