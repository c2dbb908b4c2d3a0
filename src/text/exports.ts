/** Files for other software: what is refused. */
export const fileExports = {
  'csv.notCents': {
    fr: 'Ligne {row}, {column} : {given} n’est pas un montant au centime. Rien n’a été exporté.',
    en: 'Line {row}, {column}: {given} is no amount to the cent. Nothing was exported.',
  },
  'csv.objectTooLong': {
    fr: 'Ligne {row} ({debtor}) : l’objet « {given} » dépasse {longest} caractères, le logiciel le couperait. Raccourcissez-le ; rien n’a été exporté.',
    en: 'Line {row} ({debtor}): the object “{given}” is over {longest} characters, the software would cut it. Shorten it; nothing was exported.',
  },
  'csv.siret': {
    fr: 'Ligne {row} ({debtor}) : {given} n’est pas un SIRET (14 chiffres, clé comprise). Corrigez-le ou laissez-le vide ; rien n’a été exporté.',
    en: 'Line {row} ({debtor}): {given} is no SIRET (14 digits, with its key). Correct it or leave it empty; nothing was exported.',
  },
} as const;
