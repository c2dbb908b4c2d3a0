/** Late interest: its rates, the sheet that holds them, what is refused in it, and the arguments of its function. */
export const lateInterest = {
  'lateInterest.missingRate': {
    fr: 'Le taux « {regime} » du semestre du {start} au {end} manque, rien n’a été calculé. Ajoutez-le à la feuille « {sheet} » (le volet l’écrit : Convention, L’année, Intérêts de retard), sur une ligne : {regime}, {start}, {end}, le taux, sa source. Taux connus : du {first} au {last}.',
    en: 'The rate “{regime}” of the semester from {start} to {end} is missing, nothing was computed. Add it to the sheet “{sheet}” (the pane writes it: Convention, The year, Late interest), on one line: {regime}, {start}, {end}, the rate, its source. Rates known: from {first} to {last}.',
  },
  'lateInterest.noRates': {
    fr: 'La feuille « {sheet} » n’a aucun taux « {regime} », rien n’a été calculé : ajoutez celui du semestre du {start} au {end}, avec sa source.',
    en: 'The sheet “{sheet}” has no rate “{regime}”, nothing was computed: add that of the semester from {start} to {end}, with its source.',
  },
  'lateInterest.noRegime': {
    fr: 'Le régime manque : la convention n’en nomme aucun, c’est à vous de choisir. Régimes acceptés, entre guillemets : {accepted}.',
    en: 'The regime is missing: the convention names none, it is for you to choose. Accepted regimes, in quotes: {accepted}.',
  },
  'lateInterest.regime': {
    fr: 'Le régime « {given} » n’est pas connu. Régimes acceptés, entre guillemets : {accepted}.',
    en: 'The regime “{given}” is not known. Accepted regimes, in quotes: {accepted}.',
  },
  'lateInterest.noNotice': {
    fr: 'Le jour de la mise en demeure manque : l’intérêt légal ne court qu’à partir d’elle (code civil, article 1231-6).',
    en: 'The day of the formal notice is missing: legal interest only runs from it (code civil, article 1231-6).',
  },
  'lateInterest.negative': {
    fr: 'Le montant « {given} » est négatif : un intérêt de retard se compte sur une somme due.',
    en: 'The amount “{given}” is negative: late interest is counted on a sum that is owed.',
  },
  'choice.regime.publicProcurement': { fr: 'Commande publique', en: 'Public procurement' },
  'choice.regime.legal': { fr: 'Intérêt légal', en: 'Legal interest' },
  'rates.sheetName': { fr: 'Taux d’intérêt', en: 'Interest rates' },
  'rates.title': { fr: 'Taux des intérêts de retard', en: 'Rates of late interest' },
  'rates.value': { fr: 'Valeur', en: 'Value' },
  'rates.addedPoints': {
    fr: 'Commande publique : majoration du taux de la BCE',
    en: 'Public procurement: points added to the ECB rate',
  },
  'rates.flatFee': {
    fr: 'Commande publique : indemnité forfaitaire par titre payé en retard, en euros',
    en: 'Public procurement: fixed compensation for each claim paid late, in euros',
  },
  'rates.regime': { fr: 'Régime', en: 'Regime' },
  'rates.start': { fr: 'Début', en: 'Start' },
  'rates.end': { fr: 'Fin', en: 'End' },
  'rates.rate': { fr: 'Taux annuel', en: 'Yearly rate' },
  'rates.source': { fr: 'Source', en: 'Source' },
  'rates.ownSource': { fr: 'Saisi dans la feuille des taux', en: 'Entered in the sheet of rates' },
  'rates.notThisSheet': {
    fr: 'Le tableau des taux est introuvable : une ligne de titres « Régime », « Début », « Fin », « Taux annuel », « Source » est attendue.',
    en: 'The table of rates is not found: a line of titles “Régime”, “Début”, “Fin”, “Taux annuel”, “Source” is expected.',
  },
  'rates.missing': { fr: '« {column} » est vide.', en: '“{column}” is empty.' },
  'rates.notSemester': {
    fr: 'Le {day} n’ouvre pas un semestre : un 1er janvier ou un 1er juillet est attendu.',
    en: '{day} does not open a semester: a 1 January or a 1 July is expected.',
  },
  'rates.notEnd': {
    fr: 'Le semestre du {start} finit le {expected}, et non le {given}.',
    en: 'The semester of {start} ends on {expected}, not on {given}.',
  },
  'rates.twice': {
    fr: 'Le taux « {regime} » de ce semestre est déjà en {cell} : un seul peut valoir.',
    en: 'The rate “{regime}” of this semester already stands in {cell}: only one can hold.',
  },
} as const;
