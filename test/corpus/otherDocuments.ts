import { type CorpusSheet } from './corpusWorkbook';

/** 23 August 2019 and 1 January 2019, as Excel counts days. */
const [ISSUED, JOINED] = [43_700, 43_466];

const claim = (index: number, debtor: string, siret: string, amount: number) => [
  index,
  2019,
  debtor,
  siret,
  'FIN',
  `ENG-${index}`,
  `Services numériques communs 2019, lettre ${index}`,
  ISSUED,
  amount,
  0,
];

/** What stands around annexe 2: who uses what, what each owes, the claims, the price list and the days of work. */
export const otherDocuments: readonly CorpusSheet[] = [
  {
    name: 'Annexe 1',
    rows: [
      ['Annexe 1 : tableau récapitulatif'],
      ['Membre', 'Type', 'E-démat', 'E-services', 'Marchés publics', 'Date d’adhésion'],
      ['Juvignac', 'Commune', 'Oui', 'Oui', 'Non', JOINED],
      ['Beaulieu', 'Commune', 'Oui', 'Oui', 'Oui', JOINED],
      ['Lattes', 'Commune', 'Oui', 'Oui', 'Non', JOINED],
      ['CCAS de Lattes', 'CCAS', 'Oui', 'Oui', 'Non', JOINED],
    ],
  },
  {
    name: 'Répartition',
    rows: [
      ['État de répartition 2019'],
      ['Membre', 'Type', 'E-démat', 'E-services', 'Marchés publics', 'Total annuel'],
      ['Juvignac', 'Commune', 96.8, 77.44, null, 174.24],
      ['Beaulieu', 'Commune', 16.58, 13.26, 9.95, 39.79],
      ['Lattes', 'Commune', 149.49, 119.59, null, 269.08],
      ['CCAS de Lattes', 'CCAS', 59.8, 47.84, null, 107.64],
    ],
  },
  {
    name: 'Titres',
    rows: [
      ['Liste des titres de recette'],
      [
        ...['N°', 'Exercice', 'Débiteur', 'SIRET', 'Code service', 'N° engagement', 'Objet'],
        ...['Date d’émission', 'Montant', 'TVA'],
      ],
      claim(1, 'Juvignac', '21340123500014', 174.24),
      claim(2, 'Lattes', '21340129200015', 269.08),
      claim(3, 'CCAS de Lattes', '26340057400012', 107.64),
    ],
  },
  {
    name: 'Interventions',
    rows: [
      ['Journées d’intervention 2019'],
      ['Profil', 'Quantité', 'Prix du jour', 'Montant HT', 'TVA', 'Montant TTC'],
      ['Technicien', 2, 300, 600, 120, 720],
      ['Chef de projet junior', 0.5, 400, 200, 40, 240],
    ],
  },
];
