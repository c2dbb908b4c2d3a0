import { type CorpusCase } from './corpusCase';

/**
 * Workbooks without any error: nothing blocking or major may be said of them. `known` are the rules that rightly speak
 * all the same.
 */
export const soundWorkbooks: readonly (CorpusCase & { readonly known?: readonly string[] })[] = [
  { name: 'one table a sheet', layout: 'onePerSheet' },
  { name: 'stacked on one sheet as printed', layout: 'stacked' },
  { name: 'commune and CCAS side by side', layout: 'sideBySide' },
  { name: 'a column a year', layout: 'yearColumns' },
  { name: 'each commune followed by its CCAS', layout: 'alternating' },
  {
    name: 'each commune followed by « CCAS » alone, one total for both',
    layout: 'alternating',
    change: [
      ...[4, 6, 8, 10, 12, 28].map(row => ({ set: [`A${row}`, 'CCAS'] as const })),
      { set: ['A65', 'Total général'] },
      { set: ['C65', 49_999.98] },
    ],
  },
  { name: 'columns moved', layout: 'movedColumns' },
  { name: 'INSEE codes and remarks around', layout: 'extraColumns' },
  { name: 'no annual cost', layout: 'missingColumn' },
  { name: 'header over two rows', layout: 'twoHeaderRows' },
  { name: 'claims, annexe 1, shares and days of work beside', layout: 'withDocuments' },
  { name: 'numbers as text', layout: 'numbersAsText' },
  { name: 'pasted from a PDF in one column', layout: 'pastedColumn' },
  { name: 'our sheets, native formulas', layout: 'generatedNative' },
  { name: 'our sheets, TARIF formulas', layout: 'generatedTarif' },
  { name: 'our sheets, values', layout: 'generatedValues' },
  {
    name: 'a member that does not subscribe: X',
    layout: 'onePerSheet',
    sheet: 'E-SERVICES communes',
    change: [{ set: ['C13', 'X'] }, { set: ['D13', 'X'] }, { set: ['E13', 'X'] }],
  },
  {
    name: 'néant and dashes, stacked',
    layout: 'stacked',
    change: [{ set: ['C20', 'néant'] }, { set: ['D20', '-'] }, { set: ['E20', '-'] }],
  },
  {
    name: 'empty amounts, our sheets',
    layout: 'generatedValues',
    change: { clear: 'C22:E22' },
  },
  {
    name: 'a hidden helper column',
    layout: 'extraColumns',
    change: [{ hideColumn: 'G' }],
    known: ['CEL-05'],
  },
  {
    name: 'another sheet: a list of contacts',
    layout: 'onePerSheet',
    change: {
      addSheet: {
        name: 'Contacts',
        rows: [
          ['Commune', 'Maire', 'Téléphone'],
          ['Lattes', 'M. Martin', '04 67 00 00 00'],
          ['Jacou', 'Mme Durand', '04 67 00 00 01'],
          ['Le Crès', 'M. Petit', '04 67 00 00 02'],
          ['Pignan', 'Mme Blanc', '04 67 00 00 03'],
        ],
      },
    },
  },
  {
    name: 'another sheet: a budget that has nothing to do with it',
    layout: 'stacked',
    change: {
      addSheet: {
        name: 'Budget général',
        rows: [
          ['Chapitre', 'Libellé', 'Montant'],
          ['011', 'Charges à caractère général', 1_250_000],
          ['012', 'Charges de personnel', 3_480_000.5],
          ['65', 'Autres charges de gestion courante', 96_412.37],
        ],
      },
    },
  },
  {
    name: 'typographic apostrophes',
    layout: 'onePerSheet',
    change: { replace: ["Saint-Georges-d'Orques", 'Saint-Georges-d’Orques'] },
  },
  {
    name: 'totals under another label',
    layout: 'onePerSheet',
    change: { replace: ['Totaux', 'TOTAL GÉNÉRAL'] },
  },
  {
    name: 'no line of totals',
    layout: 'onePerSheet',
    change: { deleteRow: 34 },
  },
  {
    name: 'a note under the table',
    layout: 'onePerSheet',
    change: { set: ['A36', 'Source : populations légales en vigueur au 1er janvier 2019.'] },
  },
  {
    name: 'only the tables of the communes',
    layout: 'onePerSheet',
    change: [
      { removeSheet: 'E-DEMAT CCAS' },
      { removeSheet: 'E-SERVICES CCAS' },
      { removeSheet: 'MARCHES CCAS' },
    ],
  },
  {
    name: 'a column of the payer’s word before the names: « Ville de Lattes »',
    layout: 'onePerSheet',
    change: { replace: ['Lattes', 'Commune de Lattes'] },
  },
  {
    name: 'a title above, and empty rows',
    layout: 'onePerSheet',
    change: [
      { insertRow: [1, ['Annexe 2 à la convention 2019-2021 : tarification forfaitaire']] },
      { insertRow: [2, []] },
    ],
  },
  {
    name: 'a summary rounded in thousands beside',
    layout: 'onePerSheet',
    change: {
      addSheet: {
        name: 'Synthèse',
        rows: [
          ['Synthèse pour le conseil, en milliers d’euros'],
          ['Application', 'Budget (k€)', 'Par an (k€)'],
          ['E-démat', 25, 8.3],
          ['E-services', 20, 6.7],
          ['Marchés publics', 15, 5],
          ['Total', 60, 20],
        ],
      },
    },
  },
  {
    name: 'blank lines between groups of members',
    layout: 'onePerSheet',
    change: [{ insertRow: [8, []] }, { insertRow: [15, []] }, { insertRow: [24, []] }],
  },
  {
    name: 'notes beside the table',
    layout: 'onePerSheet',
    change: [
      { set: ['H4', 'À revoir avec la direction des finances'] },
      { set: ['H9', 'Appel de Mme Blanc le 12/02/2019 : 3 agents formés'] },
      { set: ['H12', 'soit 2 % du total'] },
    ],
  },
  {
    name: 'totals by sector on their own sheet',
    layout: 'stacked',
    change: {
      addSheet: {
        name: 'Secteurs',
        rows: [
          ['Secteur', 'Nombre de communes', 'Population', 'Coût pour 3 ans'],
          ['Littoral', 4, 48_000, 2_540.12],
          ['Vallée du Lez', 7, 50_500, 2_671.9],
          ['Cadoule et Bérange', 9, 38_900, 2_058.41],
          ['Montpellier', 1, 286_098, 15_135.12],
          ['Piémonts et Garrigues', 10, 49_075, 2_594.44],
          ['Total', 31, 472_573, 24_999.99],
        ],
      },
    },
  },
  {
    name: 'a table of another convention in the workbook: two fees a member',
    layout: 'onePerSheet',
    change: {
      addSheet: {
        name: 'Déchetteries',
        rows: [
          ['Convention d’accès aux déchetteries : tarif au passage'],
          ['Commune', 'Passages', 'Tarif unitaire', 'Montant'],
          ['Lattes', 1_250, 4.5, 5_625],
          ['Jacou', 480, 4.5, 2_160],
          ['Le Crès', 610, 4.5, 2_745],
          ['Pignan', 300, 4.5, 1_350],
          ['Total', 2_640, null, 11_880],
        ],
      },
    },
  },
  {
    name: 'no tariff table at all',
    layout: 'onePerSheet',
    change: [
      {
        addSheet: {
          name: 'Élus',
          rows: [
            ['Commune', 'Délégué', 'Mandat depuis'],
            ['Lattes', 'M. Martin', 2014],
            ['Jacou', 'Mme Durand', 2008],
            ['Le Crès', 'M. Petit', 2014],
          ],
        },
      },
      ...['E-DEMAT', 'E-SERVICES', 'MARCHES'].flatMap(application => [
        { removeSheet: `${application} communes` },
        { removeSheet: `${application} CCAS` },
      ]),
    ],
  },
  {
    name: 'headers in English',
    layout: 'onePerSheet',
    change: [
      { replace: ['Commune', 'Town'] },
      { replace: ['Coût pour 3 ans', 'Cost for 3 years'] },
      { replace: ['Coût annuel', 'Yearly cost'] },
      { replace: ['Totaux', 'Total'] },
    ],
  },
  {
    name: 'hidden helper sheets',
    layout: 'stacked',
    change: [
      {
        addSheet: {
          name: 'Listes',
          visibility: 'hidden',
          rows: [['Oui'], ['Non'], ['COMMUNE'], ['CCAS']],
        },
      },
    ],
    known: ['CEL-05'],
  },
  {
    name: 'a calculation of another year: populations of 2018 under their own decree',
    layout: 'onePerSheet',
    change: {
      addSheet: {
        name: 'Projet 2021',
        rows: [
          [
            'Projet pour la convention suivante : plateforme d’administration électronique, tarif par commune',
          ],
          ['Commune', 'Population totale, décret du 30/12/2020', 'Coût pour 3 ans', 'Coût annuel'],
          ['Baillargues', 7_809, 400.45, 133.48],
          ['Beaulieu', 2_104, 107.89, 35.96],
          ['Castries', 6_352, 325.73, 108.58],
        ],
      },
    },
  },
  {
    name: 'a column of last year’s amounts at the right, and the difference',
    layout: 'onePerSheet',
    change: [{ set: ['G2', 'Pour mémoire : montant N-1'] }, { set: ['G3', 64.12] }, { set: ['G4', 16.02] }],
  },
  {
    name: 'a small list of other figures below a table: « Autres | Valeur »',
    layout: 'onePerSheet',
    change: [
      { set: ['A36', 'Autres'] },
      { set: ['B36', 'Valeur'] },
      { set: ['A37', 'Lattes'] },
      { set: ['B37', 3] },
      { set: ['A38', 'Jacou'] },
      { set: ['B38', 5] },
    ],
  },
  {
    name: 'such a list right below the totals',
    layout: 'onePerSheet',
    change: [
      { insertRow: [35, ['Agents formés', 'Nombre']] },
      { insertRow: [36, ['Lattes', 3]] },
      { insertRow: [37, ['Pignan', 2]] },
      { insertRow: [38, ['Jacou', 1]] },
    ],
  },
  { name: 'parameters on a sheet of their own', layout: 'withParameters' },
  { name: 'parameters in tables on a sheet of their own', layout: 'withParameterTables' },
  { name: 'amounts computed from cells of another sheet', layout: 'readParameters' },
];
