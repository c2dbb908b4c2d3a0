import { type CorpusCase } from './corpusCase';

/**
 * Workbooks without any error: nothing blocking or major may be said of them. `known` are the rules that rightly speak
 * all the same.
 */
export const soundWorkbooks: readonly (CorpusCase & { readonly known?: readonly string[] })[] = [
  { name: 'one table a sheet', layout: 'onePerSheet' },
  { name: 'stacked on one sheet as printed', layout: 'stacked' },
  { name: 'commune and CCAS side by side', layout: 'sideBySide' },
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
];
