/** Amounts in words and in cells: what is refused, and what to do. */
export const amounts = {
  'amount.missing': {
    fr: 'Le montant manque : indiquez un nombre d’euros, par exemple 174,24.',
    en: 'The amount is missing: give a number of euros, for example 174.24.',
  },
  'amount.notANumber': {
    fr: 'Le montant « {given} » n’est pas un nombre : indiquez un nombre d’euros, par exemple 174,24.',
    en: 'The amount “{given}” is not a number: give a number of euros, for example 174.24.',
  },
  'amount.numberAsText': {
    fr: 'Le montant « {given} » est un nombre écrit comme du texte : convertissez la cellule en nombre.',
    en: 'The amount “{given}” is a number written as text: convert the cell to a number.',
  },
  'words.negative': {
    fr: 'Le montant {given} est négatif : un montant s’écrit en lettres à partir de 0.',
    en: 'The amount {given} is negative: amounts are written in words from 0.',
  },
  'words.tooLarge': {
    fr: 'Le montant {given} dépasse 999 999 999 999,99 €, le plus grand qui s’écrive en lettres.',
    en: 'The amount {given} is over 999 999 999 999.99 €, the largest written in words.',
  },
  'words.notCents': {
    fr: 'Le montant {given} a plus de deux décimales : arrondissez-le d’abord au centime, avec ARRONDI(…; 2).',
    en: 'The amount {given} has more than two decimals: round it to the cent first, with ROUND(…, 2).',
  },
} as const;
