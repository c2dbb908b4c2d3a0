/** The tour of the pane. */
export const welcome = {
  'tour.start.title': { fr: 'Bienvenue dans Annexe 2', en: 'Welcome to Annexe 2' },
  'tour.start': {
    fr: 'Quatre étapes pour savoir où est chaque chose. Rien n’est écrit dans votre classeur tant que vous ne l’avez pas demandé.',
    en: 'Four steps to know where everything is. Nothing is written in your workbook until you ask for it.',
  },
  'tour.make.title': { fr: 'Générer et suivre l’année', en: 'Generate, and follow the year' },
  'tour.make': {
    fr: '« Générer » écrit l’annexe 2 dans des feuilles nouvelles, chaque montant relu au centime. « Convention » tient l’année : échéances, titres, fiches, et vos propres paramètres.',
    en: '“Generate” writes annexe 2 on new sheets, each amount read back to the cent. “Convention” keeps the year: deadlines, claims, fiches, and your own parameters.',
  },
  'tour.check.title': { fr: 'Contrôler et vérifier', en: 'Check' },
  'tour.check': {
    fr: '« Contrôler » cherche les erreurs d’un classeur reçu ; chaque correction se voit avant, et s’annule. « Vérifier un texte » confronte une délibération à l’annexe. « Populations » donne les chiffres légaux.',
    en: '“Check” looks for the mistakes of a workbook you received; each correction is seen first, and can be undone. “Check a text” holds a resolution against the annexe. “Populations” has the legal figures.',
  },
  'tour.help.title': { fr: 'Comprendre un montant', en: 'Understand an amount' },
  'tour.help': {
    fr: 'Cliquez dans une cellule, puis sur « Comment est calculé ce montant ? », au pied du volet. L’aide de chaque onglet est en haut à droite ; cette visite se refait par « Visite guidée », tout en bas.',
    en: 'Click in a cell, then on “How is this amount obtained?” at the foot of the pane. The help of each tab is at its top right; take this tour again with “Guided tour”, at the very bottom.',
  },
  'tour.step': { fr: 'Étape {step} sur {count}', en: 'Step {step} of {count}' },
  'tour.skip': { fr: 'Passer la visite', en: 'Skip the tour' },
  'tour.back': { fr: 'Précédent', en: 'Back' },
  'tour.next': { fr: 'Suivant', en: 'Next' },
  'tour.end': { fr: 'Commencer', en: 'Begin' },
} as const;
