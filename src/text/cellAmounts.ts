/** « Comment est calculé ce montant ? »: what the pane says of the cell selected. */
export const cellAmounts = {
  'amount.reading': { fr: 'Lecture du classeur…', en: 'Reading the workbook…' },
  'amount.again': { fr: 'Réessayer', en: 'Try again' },
  'amount.stopped': {
    fr: 'Lecture arrêtée ; rien n’a été modifié.',
    en: 'Reading stopped; nothing was changed.',
  },
  'amount.convention': { fr: 'D’après la convention', en: 'By the convention' },
  'amount.automatic': {
    fr: 'Celle qui donne ce montant',
    en: 'The one that gives this amount',
  },
  'amount.help': { fr: 'Aide : expliquer un montant', en: 'Help: explaining an amount' },
  'amount.copy': { fr: 'Copier le calcul', en: 'Copy the computation' },
  'amount.ofMember': { fr: '{cell} : {member}', en: '{cell}: {member}' },
  'amount.result': { fr: 'Montant : {amount}', en: 'Amount: {amount}' },
  'amount.held': {
    fr: 'C’est ce que contient la cellule : {amount}.',
    en: 'This is what the cell holds: {amount}.',
  },
  'amount.notHeld': {
    fr: 'La cellule contient {found}, le calcul donne {amount} ({difference}). L’onglet « Contrôler » cherche la cause de l’écart.',
    en: 'The cell holds {found}, the computation gives {amount} ({difference}). The tab “Check” looks for the cause of the difference.',
  },
  'amount.emptyCell': {
    fr: '{cell} est vide. Sélectionnez un montant.',
    en: '{cell} is empty. Select an amount.',
  },
  'amount.noAmount': {
    fr: '{cell} n’est pas un montant que l’on sache expliquer : ni un montant d’un tableau de tarifs, ni une formule TARIF. Sélectionnez un montant d’une annexe 2, ou choisissez la convention ci-dessous.',
    en: '{cell} is no amount that can be explained: neither an amount of a tariff table nor a TARIF formula. Select an amount of an annexe 2, or choose the convention below.',
  },
  'amount.summaryLine': {
    fr: 'Cette ligne n’est pas celle d’un membre de la convention : sélectionnez le montant d’un membre, ou le total de la colonne.',
    en: 'This line is that of no member of the convention: select the amount of a member, or the total of the column.',
  },
  'amount.notSubscribed': {
    fr: 'Le membre n’utilise pas ce service : il ne doit rien, et ce n’est pas un montant de zéro.',
    en: 'The member does not use this service: it owes nothing, which is not an amount of zero.',
  },
  'amount.unknownTable': {
    fr: 'Ce tableau ne dit pas de quelle application ou de quel payeur il parle : dites-le dans l’onglet « Contrôler », sous les tableaux reconnus.',
    en: 'This table does not say which application or payer it is about: say it in the tab “Check”, under the tables found.',
  },
  'amount.unknownMember': {
    fr: '« {name} » n’est pas un membre de la convention et sa ligne n’a pas de population : il n’y a rien d’où calculer.',
    en: '“{name}” is no member of the convention and its line has no population: there is nothing to compute from.',
  },
  'amount.largerFormula': {
    fr: 'La formule combine TARIF avec un autre calcul : seul Excel en connaît le résultat. Sélectionnez une cellule où TARIF est seul.',
    en: 'The formula combines TARIF with another computation: only Excel knows what it gives. Select a cell where TARIF stands alone.',
  },
  'amount.computedArgument': {
    fr: 'L’argument « {argument} » est lui-même un calcul : mettez-le dans une cellule à part pour qu’il puisse être expliqué.',
    en: 'The argument “{argument}” is itself a computation: put it in a cell of its own, so that it can be explained.',
  },
  'amount.sum': {
    fr: {
      one: 'Somme d’un montant arrondi de la colonne',
      other: 'Somme des {count} montants arrondis de la colonne',
    },
    en: {
      one: 'Sum of one rounded amount of the column',
      other: 'Sum of the {count} rounded amounts of the column',
    },
  },
  'amount.gap': {
    fr: 'Écart avec le budget : {sum} − {budget}',
    en: 'Difference with the budget: {sum} − {budget}',
  },
  'amount.budgetOfColumn': { fr: 'Budget de la colonne', en: 'Budget of the column' },
  'amount.scale': { fr: 'Grille par tranches (TARIF_STRATES)', en: 'Scale of brackets (TARIF_STRATES)' },
  'amount.share': {
    fr: 'Participation déduite (TARIF_PARTICIPATION)',
    en: 'Less the funder’s share (TARIF_PARTICIPATION)',
  },
  'amount.unusable': {
    fr: 'La cellule {cell} contient {given} : les formules de la feuille n’en tirent aucun montant. Corrigez-la.',
    en: 'The cell {cell} holds {given}: the formulas of the sheet make no amount of it. Mend it.',
  },
  'amount.cost': { fr: 'Coût', en: 'Cost' },
} as const;
