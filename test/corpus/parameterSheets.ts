import { type CorpusSheet } from './corpusWorkbook';

/** « Paramètres », a label and a value a row: budgets in B3 to B5, rates in B7 and B8, the rest in B10 to B13. */
export const parameterList: CorpusSheet = {
  name: 'Paramètres',
  rows: [
    ['Paramètres de calcul de l’annexe 2'],
    [],
    ['Budget E-démat pour 3 ans', 25_000],
    ['Budget E-services pour 3 ans', 20_000],
    ['Budget marchés publics pour 3 ans', 15_000],
    [],
    ['Participation de la Métropole, communes', '50 %'],
    ['Participation de la Métropole, CCAS', '80 %'],
    [],
    ['Durée de la convention', 3, 'ans'],
    ['Population totale des 31 communes', 472_573],
    ['Type de population', 'Population totale'],
    ['Décret des populations', '28/12/2018'],
    ['Taux de TVA des interventions', '20 %'],
    ['Délai de contestation (jours francs)', 8],
  ],
};

/** The same in tables with headers: budgets in B4 to D6, rates in B10 and B11. */
export const parameterTables: CorpusSheet = {
  name: 'Hypothèses',
  rows: [
    ['Hypothèses'],
    [],
    ['Application', 'Budget pour 3 ans', 'Budget annuel'],
    ['E-démat', 25_000, 8_333.33],
    ['E-services', 20_000, 6_666.67],
    ['Marchés publics', 15_000, 5_000],
    ['Total', 60_000, 20_000],
    [],
    ['Payeur', 'Taux de participation'],
    ['Communes', 0.5],
    ['CCAS', 0.8],
    [],
    ['PopTot', 472_573, 'habitants'],
    ['Nombre d’années', 3],
  ],
};

/** « Données »: the budgets in B2 to B4, the number of years, PopTot and the share of the communes in B5 to B7. */
export const readData: CorpusSheet = {
  name: 'Chiffres 2019',
  rows: [
    ['Chiffres'],
    ['Montant à répartir, E-démat', 25_000],
    ['Montant à répartir, E-services', 20_000],
    ['Montant à répartir, marchés', 15_000],
    ['Durée', 3],
    ['Population totale', 472_573],
    ['Participation', 0.5],
  ],
};

/** The amounts of a table of `onePerSheet` in formulas that read the budget of that rank in `readData`. */
export function formulasOf(sheet: CorpusSheet, rank: number): CorpusSheet {
  const data = "'Chiffres 2019'!";
  const budget = `${data}$B$${rank + 2}`;
  const [years, total, rate] = ['5', '6', '7'].map(row => `${data}$B$${row}`);
  return {
    ...sheet,
    rows: sheet.rows.map((cells, index) => {
      const row = index + 1;
      if (row < 3 || row > 33) return cells;
      const [name = null, population = null, ...amounts] = cells;
      const formulas = [
        `=ROUND(B${row}*${budget}/${total},2)`,
        `=ROUND(B${row}*${budget}/${total}/${years},2)`,
        `=ROUND(B${row}*${budget}/${total}/${years}*(1-${rate}),2)`,
      ];
      return [
        name,
        population,
        ...formulas.map((formula, column) => ({ formula, value: amounts[column] as number })),
      ];
    }),
  };
}
