/** ARR-*: écarts d’arrondi, and sums that are not the budget. */
export const roundingChecks = {
  'ARR-01.title': { fr: 'Écart d’arrondi', en: 'Rounding gap' },
  'ARR-01.message': {
    fr: {
      one: '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, un écart d’arrondi ({lines} lignes : {tolerance} au plus).',
      other:
        '{count} colonnes ont un écart d’arrondi ; « {column} » : {sum} pour un budget de {budget}, soit {gap} ({lines} lignes : {tolerance} au plus).',
    },
    en: {
      one: '“{column}”: the sum {sum} is off the budget {budget} by {gap}, a rounding gap ({lines} lines: {tolerance} at most).',
      other:
        '{count} columns have a rounding gap; “{column}”: {sum} for a budget of {budget}, that is {gap} ({lines} lines: {tolerance} at most).',
    },
  },
  'ARR-01.message.other': {
    fr: '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap} ; ce n’est pas un écart d’arrondi, car les montants justes font {right}, soit {genuine}.',
    en: '“{column}”: the sum {sum} is off the budget {budget} by {gap}; this is no rounding gap, since the right amounts add up to {right}, that is {genuine}.',
  },
  'ARR-01.why.other': {
    fr: 'Recalculés depuis les populations de référence puis arrondis, les montants font {right}. La différence, {difference}, vient de montants ou de populations inexacts, signalés chacun à part.',
    en: 'Computed again from the reference populations, then rounded, the amounts add up to {right}. The difference, {difference}, comes from wrong amounts or populations, each told apart.',
  },
  'ARR-01.why.column': {
    fr: '« {column} » : {sum} − {budget} = {gap} ; {lines} lignes × 0,005 € = {tolerance}.',
    en: '“{column}”: {sum} − {budget} = {gap}; {lines} lines × 0,005 € = {tolerance}.',
  },
  'ARR-01.why': {
    fr: 'Chaque montant est arrondi au centime : chaque ligne peut s’écarter d’un demi-centime. L’écart reste à la charge de la métropole, aucun texte n’impose de le répartir.',
    en: 'Each amount is rounded to the cent: each line may be half a cent off. The métropole bears the gap, no text requires it to be shared out.',
  },
  'ARR-02.title': { fr: 'Somme différente du budget', en: 'Sum that is not the budget' },
  'ARR-02.message': {
    fr: '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, au-delà des arrondis ({tolerance}) ; aucune ligne ne l’explique à elle seule.',
    en: '“{column}”: the sum {sum} is off the budget {budget} by {gap}, beyond rounding ({tolerance}); no single line explains it.',
  },
  'ARR-02.message.missing': {
    fr: {
      one: '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, au-delà des arrondis ({tolerance}) : il manque {names}, {amount}.',
      other:
        '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, au-delà des arrondis ({tolerance}) : il manque {count} membres ({names}), {amount}.',
    },
    en: {
      one: '“{column}”: the sum {sum} is off the budget {budget} by {gap}, beyond rounding ({tolerance}): {names} is missing, {amount}.',
      other:
        '“{column}”: the sum {sum} is off the budget {budget} by {gap}, beyond rounding ({tolerance}): {count} members are missing ({names}), {amount}.',
    },
  },
  'ARR-02.message.repeated': {
    fr: {
      one: '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, au-delà des arrondis ({tolerance}) : {names} est compté deux fois, {amount}.',
      other:
        '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, au-delà des arrondis ({tolerance}) : {count} lignes sont en double ({names}), {amount}.',
    },
    en: {
      one: '“{column}”: the sum {sum} is off the budget {budget} by {gap}, beyond rounding ({tolerance}): {names} is counted twice, {amount}.',
      other:
        '“{column}”: the sum {sum} is off the budget {budget} by {gap}, beyond rounding ({tolerance}): {count} lines are repeated ({names}), {amount}.',
    },
  },
  'ARR-02.message.strangers': {
    fr: {
      one: '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, au-delà des arrondis ({tolerance}) : {names} n’est pas membre, {amount}.',
      other:
        '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, au-delà des arrondis ({tolerance}) : {count} lignes ne sont pas de membres ({names}), {amount}.',
    },
    en: {
      one: '“{column}”: the sum {sum} is off the budget {budget} by {gap}, beyond rounding ({tolerance}): {names} is not a member, {amount}.',
      other:
        '“{column}”: the sum {sum} is off the budget {budget} by {gap}, beyond rounding ({tolerance}): {count} lines are not those of members ({names}), {amount}.',
    },
  },
  'ARR-02.message.several': {
    fr: {
      one: '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, au-delà des arrondis ({tolerance}) : voir la ligne de {names}.',
      other:
        '« {column} » : la somme {sum} s’écarte du budget {budget} de {gap}, au-delà des arrondis ({tolerance}) : voir les {count} lignes en trop, en double ou manquantes ({names}).',
    },
    en: {
      one: '“{column}”: the sum {sum} is off the budget {budget} by {gap}, beyond rounding ({tolerance}): see the line of {names}.',
      other:
        '“{column}”: the sum {sum} is off the budget {budget} by {gap}, beyond rounding ({tolerance}): see the {count} lines in excess, repeated or missing ({names}).',
    },
  },
  'ARR-02.message.typed': {
    fr: '« {column} » : le total écrit en {cell}, {total}, n’est ni la somme des lignes {sum} ({difference}) ni le budget {budget}.',
    en: '“{column}”: the total written in {cell}, {total}, is neither the sum of the lines {sum} ({difference}) nor the budget {budget}.',
  },
  'ARR-02.message.stated': {
    fr: 'Le budget écrit en {cell}, {stated}, n’est pas celui que le tableau répartit : {budget} (somme : {sum}).',
    en: 'The budget written in {cell}, {stated}, is not the one the table shares out: {budget} (sum: {sum}).',
  },
  'ARR-02.why.typed': {
    fr: 'Total écrit {total} − somme des {lines} lignes {sum} = {difference}.',
    en: 'Total written {total} − sum of the {lines} lines {sum} = {difference}.',
  },
  'ARR-02.why': {
    fr: '« {column} » : {sum} − {budget} = {gap} ; les arrondis de {lines} lignes permettent au plus {lines} × 0,005 € = {tolerance}.',
    en: '“{column}”: {sum} − {budget} = {gap}; the rounding of {lines} lines allows {lines} × 0,005 € = {tolerance} at most.',
  },
  'ARR-03.title': { fr: 'Plus de deux décimales enregistrées', en: 'More than two decimals stored' },
  'ARR-03.message': {
    fr: {
      one: '{cell} contient {found}, affiché au centime : le montant à facturer est {amount}.',
      other:
        '{count} montants ont plus de deux décimales : {cell} contient {found}, le montant à facturer est {amount}.',
    },
    en: {
      one: '{cell} holds {found}, shown to the cent: the amount to bill is {amount}.',
      other:
        '{count} amounts have more than two decimals: {cell} holds {found}, the amount to bill is {amount}.',
    },
  },
  'ARR-03.why': {
    fr: 'Un total additionne les décimales cachées : il ne serait plus la somme des montants affichés et facturés.',
    en: 'A total adds up the hidden decimals: it would no longer be the sum of the amounts shown and billed.',
  },
  'ARR-03.choice': {
    fr: { one: 'Arrondir le montant au centime', other: 'Arrondir les {count} montants au centime' },
    en: { one: 'Round the amount to the cent', other: 'Round the {count} amounts to the cent' },
  },
  'ARR-04.title': {
    fr: 'Total d’un membre : somme arrondie au lieu de somme des arrondis',
    en: 'Total of a member: rounded sum instead of sum of rounded amounts',
  },
  'ARR-04.message': {
    fr: {
      one: '{name} : total de {found} en {cell}, alors que ses lignes arrondies font {expected}.',
      other:
        '{count} totaux arrondissent la somme au lieu d’additionner les lignes arrondies : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{name}: total of {found} in {cell}, while its rounded lines make {expected}.',
      other:
        '{count} totals round the sum instead of adding up the rounded lines: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'ARR-04.why.sum': {
    fr: 'Lignes facturées : {addends} = {expected}.',
    en: 'Lines billed: {addends} = {expected}.',
  },
  'ARR-04.why.exact': {
    fr: 'Somme des valeurs exactes, arrondie à la fin : {found}. Le membre doit pouvoir refaire l’addition de ce qu’il lit.',
    en: 'Sum of the exact values, rounded at the end: {found}. The member must be able to add up what it reads.',
  },
  'ARR-04.choice': {
    fr: {
      one: 'Remplacer la formule par la somme des lignes arrondies',
      other: 'Écrire les {count} sommes des lignes arrondies',
    },
    en: {
      one: 'Replace the formula with the sum of the rounded lines',
      other: 'Write the {count} sums of the rounded lines',
    },
  },
} as const;
