import { printedLines } from '../../data/printedAnnexe2';

/** The six printed tables, in print order. */
export const printedOrder = [
  { application: 'E-DEMAT', payer: 'COMMUNE', budget: '25 000', paidBy: '**tarif par commune**', rate: 50 },
  { application: 'E-DEMAT', payer: 'CCAS', budget: '25 000', paidBy: '**tarif par CCAS**', rate: 80 },
  {
    application: 'E-SERVICES',
    payer: 'COMMUNE',
    budget: '20 000',
    paidBy: '**tarif par commune**',
    rate: 50,
  },
  { application: 'E-SERVICES', payer: 'CCAS', budget: '20 000', paidBy: 'tarif par CCAS', rate: 80 },
  { application: 'MARCHES', payer: 'COMMUNE', budget: '15 000', paidBy: '**tarif par commune**', rate: 50 },
  { application: 'MARCHES', payer: 'CCAS', budget: '15 000', paidBy: 'tarif par CCAS', rate: 80 },
] as const;

const titles: Readonly<Record<string, string>> = {
  'E-DEMAT': 'Plateforme d’administration électronique',
  'E-SERVICES': 'Plateforme de services en ligne aux usagers (E-services)',
  MARCHES: 'Plateforme de dématérialisation des procédures de marchés publics',
};

const spaced = (figure: string) => figure.replace('.', ',').replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, ' ');
const euros = (amount: string) => `${spaced(amount)} €`;

/**
 * Annexe 2 as one pastes it from the signed document: the application's title above its two tables, a sentence above
 * each, a blank first header, the misspellings of print (Pérois, Fabrigues), totals typed for two columns only.
 *
 * @param between what stands between two columns: a tab, or a space when the whole line falls into one cell.
 */
export function printedAnnexe({ between = '\t' } = {}): string {
  return printedOrder
    .flatMap(({ application, payer, budget, paidBy, rate }) => [
      ...(payer === 'COMMUNE' ? [titles[application] ?? '', ''] : []),
      `Sur la base d'un coût forfaitaire correspondant à la maintenance préventive, corrective et évolutive de la plateforme s'élevant à ${budget} €HT, ${paidBy} :`,
      '',
      printedHeader(rate, between),
      ...printedBody(application, payer, between),
      ['totaux HT', '472573', `${budget},00 €`].join(between),
      '',
    ])
    .join('\n');
}

export function printedHeader(rate: number, between = '\t'): string {
  const headers = [
    "Nb d'habitants 2019 issus du décret du 28/12/2018",
    'Coût pour 3 ans',
    'Coût annuel',
    `Coût annuel avec participation de MMM (${rate}%) HT`,
  ];
  return (between === '\t' ? ['', ...headers] : headers).join(between);
}

export function printedBody(application: string, payer: string, between = '\t'): string[] {
  return printedLines
    .filter(line => line.application === application && line.payer === payer)
    .map(({ printedName, population, period, annual, billed }) =>
      [printedName, spaced(String(population)), euros(period), euros(annual), euros(billed)].join(between),
    );
}
