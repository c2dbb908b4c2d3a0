/** « Pourquoi ? »: the steps of a computation with their figures, and what may be done about it. */
export const computation = {
  'figure.notShared': {
    fr: 'Aucun tableau reconnu n’est le partage d’un budget que la convention donne : ce contrôle ne vaut que pour ceux-là.',
    en: 'No recognised table shares out a budget that the convention gives: this check is for these only.',
  },
  'figure.noReference': {
    fr: 'Aucun tableau ne dit à la fois de quelle application payante et de quel payeur il s’agit : les montants ne peuvent être comparés à ceux de la convention.',
    en: 'No table tells both its paid application and its payer: the amounts cannot be compared with those of the convention.',
  },
  'figure.population': {
    fr: { one: '{name} : {count} habitant.', other: '{name} : {count} habitants.' },
    en: { one: '{name}: {count} inhabitant.', other: '{name}: {count} inhabitants.' },
  },
  'figure.writtenPopulation': {
    fr: {
      one: 'Le tableau écrit {count} habitant : le montant n’en découle pas non plus.',
      other: 'Le tableau écrit {count} habitants : le montant n’en découle pas non plus.',
    },
    en: {
      one: 'The table says {count} inhabitant: the amount does not follow from it either.',
      other: 'The table says {count} inhabitants: the amount does not follow from it either.',
    },
  },
  'figure.period': {
    fr: {
      one: '{population} × {budget} ÷ {total} habitants = {exact} pour {count} an.',
      other: '{population} × {budget} ÷ {total} habitants = {exact} pour {count} ans.',
    },
    en: {
      one: '{population} × {budget} ÷ {total} inhabitants = {exact} for {count} year.',
      other: '{population} × {budget} ÷ {total} inhabitants = {exact} for {count} years.',
    },
  },
  'figure.annual': {
    fr: { one: '÷ {count} an = {exact} par an.', other: '÷ {count} ans = {exact} par an.' },
    en: { one: '÷ {count} year = {exact} a year.', other: '÷ {count} years = {exact} a year.' },
  },
  'figure.billed': {
    fr: '× (1 − {rate}) de participation = {exact} par an.',
    en: '× (1 − {rate}) for the share of the métropole = {exact} a year.',
  },
  'figure.rounded': {
    fr: 'Arrondi une seule fois, au centime, à partir de la valeur exacte : {amount}.',
    en: 'Rounded once, to the cent, from the exact value: {amount}.',
  },
  'figure.found': {
    fr: 'La cellule {cell} contient {found} : écart {difference}.',
    en: 'Cell {cell} holds {found}: difference {difference}.',
  },
  'figure.wrong.period': {
    fr: '{population} × {budget} ÷ {total} = {amount} : c’est ce que contient la cellule {cell}.',
    en: '{population} × {budget} ÷ {total} = {amount}: that is what cell {cell} holds.',
  },
  'figure.wrong.annual': {
    fr: '{population} × {budget} ÷ {total} ÷ {years} = {amount} : c’est ce que contient la cellule {cell}.',
    en: '{population} × {budget} ÷ {total} ÷ {years} = {amount}: that is what cell {cell} holds.',
  },
  'figure.wrong.billed': {
    fr: '{population} × {budget} ÷ {total} ÷ {years} × {share} = {amount} : c’est ce que contient la cellule {cell}.',
    en: '{population} × {budget} ÷ {total} ÷ {years} × {share} = {amount}: that is what cell {cell} holds.',
  },
  'figure.explained': {
    fr: {
      one: 'La même cause explique {count} montant, sur {judged} contrôlés.',
      other: 'La même cause explique {count} montants, sur {judged} contrôlés.',
    },
    en: {
      one: 'The same cause explains {count} amount, of {judged} checked.',
      other: 'The same cause explains {count} amounts, of {judged} checked.',
    },
  },
  'figure.choice.recompute': {
    fr: { one: 'Écrire le montant exact', other: 'Écrire les {count} montants exacts' },
    en: { one: 'Write the right amount', other: 'Write the {count} right amounts' },
  },
  'figure.choice.overFormulas': {
    fr: {
      one: 'Remplacer la formule par le montant exact',
      other: 'Écrire les {count} montants exacts, à la place des formules',
    },
    en: {
      one: 'Replace the formula with the right amount',
      other: 'Write the {count} right amounts in place of the formulas',
    },
  },
  'figure.choice.written': {
    fr: {
      one: 'Écrire le montant qui découle de la population écrite',
      other: 'Écrire les {count} montants qui découlent de la population écrite',
    },
    en: {
      one: 'Write the amount that follows from the population written',
      other: 'Write the {count} amounts that follow from the population written',
    },
  },
  'figure.handedOut.largest-remainder': {
    fr: 'La convention distribue les centimes d’arrondi au plus fort reste, pour que la colonne fasse le budget : {difference} pour ce membre, soit {amount}.',
    en: 'The convention hands the cents of rounding out to the largest remainders, so that the column makes the budget: {difference} for this member, that is {amount}.',
  },
  'figure.handedOut.largest-member': {
    fr: 'La convention porte l’écart d’arrondi sur le membre le plus peuplé, pour que la colonne fasse le budget : {difference} pour ce membre, soit {amount}.',
    en: 'The convention puts the rounding difference on the largest member, so that the column makes the budget: {difference} for this member, that is {amount}.',
  },
  'figure.handedOut.last-row': {
    fr: 'La convention porte l’écart d’arrondi sur le dernier membre, pour que la colonne fasse le budget : {difference} pour ce membre, soit {amount}.',
    en: 'The convention puts the rounding difference on the last member, so that the column makes the budget: {difference} for this member, that is {amount}.',
  },
  'figure.stated.header': { fr: 'L’en-tête {cell}', en: 'Header {cell}' },
  'figure.stated.cell': { fr: 'La cellule {cell}', en: 'Cell {cell}' },
  'figure.choice.statement': { fr: 'Écrire {value} en {cell}', en: 'Write {value} in {cell}' },
  'figure.choice.parameter': {
    fr: 'Écrire {value} en {cell} : les formules suivront',
    en: 'Write {value} in {cell}: the formulas will follow',
  },
} as const;
