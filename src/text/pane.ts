/** The task pane. */
export const pane = {
  'pane.amount': { fr: 'Comment est calculé ce montant ?', en: 'How is this amount obtained?' },
  'pane.tab.generate': { fr: 'Générer', en: 'Generate' },
  'pane.tab.control': { fr: 'Contrôler', en: 'Check' },
  'pane.tab.convention': { fr: 'Convention', en: 'Convention' },
  'pane.tab.texts': { fr: 'Vérifier un texte', en: 'Check a text' },
  'pane.tab.populations': { fr: 'Populations', en: 'Populations' },
  'pane.progress': { fr: 'Avancement', en: 'Progress' },
  'pane.stop': { fr: 'Arrêter', en: 'Stop' },
  'pane.stopping': { fr: 'Arrêt en cours…', en: 'Stopping…' },
  'pane.stopped': {
    fr: 'Arrêté : le classeur est comme avant.',
    en: 'Stopped: the workbook is as it was.',
  },
  'pane.loading': { fr: 'Chargement…', en: 'Loading…' },
  'pane.name': { fr: 'Annexe 2', en: 'Annexe 2' },
  'pane.version': { fr: 'Version {version}', en: 'Version {version}' },
  'pane.help': { fr: 'Aide', en: 'Help' },
  'pane.news': { fr: 'Version {version} : nouveautés', en: 'Version {version}: what is new' },
  'pane.newsTitle': { fr: 'Nouveautés', en: 'What is new' },
  'pane.updated': {
    fr: 'Annexe 2 a été mis à jour (version {version}).',
    en: 'Annexe 2 was updated (version {version}).',
  },
  'pane.tour': { fr: 'Visite guidée', en: 'Guided tour' },
  'pane.allHelp': { fr: 'Toute l’aide', en: 'All the help' },
  'pane.helpOn': { fr: 'Aide : {title}', en: 'Help: {title}' },
  'pane.recalculating': { fr: 'Recalcul du classeur…', en: 'Recalculating the workbook…' },
  'pane.commandFailed': { fr: 'La commande n’a pas pu se faire.', en: 'The command could not be done.' },
  'pane.dismiss': { fr: 'Fermer', en: 'Close' },
  'generate.title': { fr: 'Générer l’annexe 2', en: 'Generate annexe 2' },
  'generate.convention': { fr: 'Convention', en: 'Convention' },
  'generate.applications': { fr: 'Applications', en: 'Applications' },
  'generate.application': { fr: '{label} ({code})', en: '{label} ({code})' },
  'generate.free': {
    fr: 'Compris, sans refacturation (pas de tableau) : {labels}.',
    en: 'Included, not billed (no table): {labels}.',
  },
  'generate.payers': { fr: 'Payeurs', en: 'Payers' },
  'payer.COMMUNE': { fr: 'Communes', en: 'Communes' },
  'payer.CCAS': { fr: 'CCAS', en: 'CCAS' },
  'payer.EPCI': { fr: 'Intercommunalité', en: 'Group of communes' },
  'payer.AUTRE': { fr: 'Autre adhérent', en: 'Other member' },
  'generate.payer': { fr: '{payer} (participation {rate} %)', en: '{payer} ({rate}% share)' },
  'generate.mode': { fr: 'Contenu des cellules', en: 'Contents of the cells' },
  'generate.mode.native': {
    fr: 'Formules Excel : la feuille vit sans le complément',
    en: 'Excel formulas: the sheet lives without the add-in',
  },
  'generate.mode.tarif': {
    fr: 'Fonctions TARIF : recalculées par le complément',
    en: 'TARIF functions: computed by the add-in',
  },
  'generate.mode.values': { fr: 'Valeurs seules, sans formule', en: 'Values only, no formula' },
  'generate.preview': { fr: 'Totaux et budgets, en euros', en: 'Totals and budgets, in euros' },
  'generate.preview.table': { fr: 'Tableau', en: 'Table' },
  'generate.preview.total': { fr: 'Total', en: 'Total' },
  'generate.preview.budget': { fr: 'Budget', en: 'Budget' },
  'generate.preview.gap': { fr: 'Écart', en: 'Gap' },
  'generate.preview.period': {
    fr: 'Coût des {count} ans, {members} membres par tableau.',
    en: 'Cost of the {count} years, {members} members a table.',
  },
  'generate.preview.aYear': { fr: 'par an', en: 'a year' },
  'generate.preview.year': {
    fr: {
      one: 'Sans budget à répartir : ce qui est dû par an, {count} membre par tableau.',
      other: 'Sans budget à répartir : ce qui est dû par an, {count} membres par tableau.',
    },
    en: {
      one: 'No budget shared out: what is owed a year, {count} member a table.',
      other: 'No budget shared out: what is owed a year, {count} members a table.',
    },
  },
  'generate.missing': {
    fr: { one: 'Un tableau ne peut pas être généré.', other: 'Des tableaux ne peuvent pas être générés.' },
    en: { one: 'A table cannot be generated.', other: 'Some tables cannot be generated.' },
  },
  'generate.incomplete': {
    fr: 'Rien à générer : complétez la convention, comme indiqué ci-dessus.',
    en: 'Nothing to generate: complete the convention, as said above.',
  },
  'generate.sheetTotal': { fr: ': {amount} par an', en: ': {amount} a year' },
  'generate.nothing': {
    fr: 'Cochez au moins une application et un payeur.',
    en: 'Tick at least one application and one payer.',
  },
  'generate.button': { fr: 'Générer l’annexe 2', en: 'Generate annexe 2' },
  'generate.sheetCount': {
    fr: {
      one: '{count} feuille. Vos modifications ne sont jamais remplacées sans vous le demander.',
      other: '{count} feuilles. Vos modifications ne sont jamais remplacées sans vous le demander.',
    },
    en: {
      one: '{count} sheet. Your changes are never replaced without asking you.',
      other: '{count} sheets. Your changes are never replaced without asking you.',
    },
  },
  'generate.step.reading': { fr: 'Lecture du classeur…', en: 'Reading the workbook…' },
  'generate.step.writing': { fr: 'Écriture des feuilles…', en: 'Writing the sheets…' },
  'generate.step.replacing': { fr: 'Mise en place des feuilles…', en: 'Putting the sheets in place…' },
  'generate.step.verifying': { fr: 'Mise en page et relecture…', en: 'Page set-up and reading back…' },
  'generate.step.done': { fr: 'Terminé.', en: 'Done.' },
  'generate.step.computing': { fr: 'Calcul des fonctions TARIF…', en: 'Computing the TARIF functions…' },
  'generate.done.added': {
    fr: { one: '{count} feuille créée.', other: '{count} feuilles créées.' },
    en: { one: '{count} sheet added.', other: '{count} sheets added.' },
  },
  'generate.done.replaced': {
    fr: { one: '{count} feuille remplacée.', other: '{count} feuilles remplacées.' },
    en: { one: '{count} sheet replaced.', other: '{count} sheets replaced.' },
  },
  'generate.done.kept': {
    fr: { one: '{count} feuille déjà à jour.', other: '{count} feuilles déjà à jour.' },
    en: { one: '{count} sheet already up to date.', other: '{count} sheets already up to date.' },
  },
  'generate.verified': {
    fr: {
      one: '{count} valeur relue dans le classeur, conforme au calcul.',
      other: '{count} valeurs relues dans le classeur, toutes conformes au calcul.',
    },
    en: {
      one: '{count} value read back from the workbook, as computed.',
      other: '{count} values read back from the workbook, all as computed.',
    },
  },
  'generate.pending': {
    fr: {
      one: '{count} valeur n’a pas encore pu être vérifiée (calcul en cours, ou cellule en saisie) : regardez-la avant d’imprimer.',
      other:
        '{count} valeurs n’ont pas encore pu être vérifiées (calcul en cours, ou cellule en saisie) : regardez-les avant d’imprimer.',
    },
    en: {
      one: '{count} value could not be verified yet (computing, or a cell being edited): look at it before you print.',
      other:
        '{count} values could not be verified yet (computing, or a cell being edited): look at them before you print.',
    },
  },
  'generate.mismatch': {
    fr: {
      one: '{count} cellule ne donne pas la valeur attendue. {sheet}, {cell} : attendu {expected}, lu {found}. N’utilisez pas ces feuilles ; vérifiez que le calcul est automatique (Formules, Options de calcul).',
      other:
        '{count} cellules ne donnent pas la valeur attendue. La première, {sheet}, {cell} : attendu {expected}, lu {found}. N’utilisez pas ces feuilles ; vérifiez que le calcul est automatique (Formules, Options de calcul).',
    },
    en: {
      one: '{count} cell does not give the expected value. {sheet}, {cell}: expected {expected}, found {found}. Do not use these sheets; check that calculation is automatic (Formulas, Calculation Options).',
      other:
        '{count} cells do not give the expected value. The first, {sheet}, {cell}: expected {expected}, found {found}. Do not use these sheets; check that calculation is automatic (Formulas, Calculation Options).',
    },
  },
  'generate.noPages': {
    fr: 'Excel n’a pas accepté la mise en page : réglez-la avant d’imprimer (A4, une page en largeur).',
    en: 'Excel did not accept the page set-up: set it before you print (A4, one page wide).',
  },
  'undo.added': {
    fr: {
      one: 'Pour revenir en arrière, supprimez cette feuille : rien d’autre n’a changé.',
      other: 'Pour revenir en arrière, supprimez ces feuilles : rien d’autre n’a changé.',
    },
    en: {
      one: 'To go back, delete this sheet: nothing else has changed.',
      other: 'To go back, delete these sheets: nothing else has changed.',
    },
  },
  'undo.replaced': {
    fr: 'Pour revenir en arrière, annulez dans Excel (Ctrl + Z), ou fermez le classeur sans l’enregistrer. Là où des lignes ou des colonnes ont changé, vos couleurs et largeurs ont laissé la place à celles du complément.',
    en: 'To go back, undo in Excel (Ctrl + Z), or close the workbook without saving it. Where rows or columns have changed, your colours and widths gave way to those of the add-in.',
  },
  'undo.both': {
    fr: 'Pour revenir en arrière, supprimez les feuilles ajoutées ; pour celles qui ont été remplacées, annulez dans Excel (Ctrl + Z), ou fermez le classeur sans l’enregistrer. Là où des lignes ou des colonnes ont changé, vos couleurs et largeurs ont laissé la place à celles du complément.',
    en: 'To go back, delete the sheets that were added; for those that were replaced, undo in Excel (Ctrl + Z), or close the workbook without saving it. Where rows or columns have changed, your colours and widths gave way to those of the add-in.',
  },
  'generate.sheetGap': { fr: ': écart {gap}, {verdict}', en: ': gap {gap}, {verdict}' },
  'generate.failed': { fr: 'L’annexe 2 n’a pas été générée.', en: 'Annexe 2 was not generated.' },
} as const;
