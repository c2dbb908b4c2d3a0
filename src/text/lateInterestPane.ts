/** « Intérêts de retard » in the pane: what is typed, both regimes side by side, what explains the sheet of rates. */
export const lateInterestPane = {
  'latePane.title': { fr: 'Intérêts de retard', en: 'Late interest' },
  'latePane.intro': {
    fr: 'La convention ne nomme aucun régime : les deux sont montrés, et rien n’est facturé tant que vous n’avez pas choisi.',
    en: 'The convention names no regime: both are shown, and nothing is billed until you choose.',
  },
  'latePane.help': { fr: 'Les deux régimes', en: 'Both regimes' },
  'latePane.amount': { fr: 'Montant dû, en euros', en: 'Amount owed, in euros' },
  'latePane.due': { fr: 'Dernier jour pour payer', en: 'Last day to pay' },
  'latePane.paid': { fr: 'Jour du paiement', en: 'Day of payment' },
  'latePane.notice': { fr: 'Mise en demeure (facultative)', en: 'Formal notice (optional)' },
  'latePane.noticeHint': {
    fr: 'L’intérêt légal court à partir d’elle.',
    en: 'Legal interest runs from it.',
  },
  'latePane.compute': { fr: 'Calculer', en: 'Compute' },
  'latePane.computing': { fr: 'Calcul…', en: 'Computing…' },
  'latePane.wrong.amount': {
    fr: 'Un montant est attendu, par exemple 1 000,50.',
    en: 'An amount is expected, for example 1 000,50.',
  },
  'latePane.wrong.day': {
    fr: 'Un jour est attendu, par exemple 30/10/2026.',
    en: 'A day is expected, for example 30/10/2026.',
  },
  'latePane.result': { fr: 'Intérêts : {interest}', en: 'Interest: {interest}' },
  'latePane.withFee': {
    fr: 'Avec l’indemnité forfaitaire de {fee} par titre : {total}',
    en: 'With the fixed compensation of {fee} for each claim: {total}',
  },
  'latePane.period': {
    fr: 'Du {from} au {to}, {days} j à {percent} %. {source}',
    en: 'From {from} to {to}, {days} d at {percent} %. {source}',
  },
  'latePane.inTime': { fr: 'Payé à temps : aucun intérêt.', en: 'Paid in time: no interest.' },
  'latePane.noNotice': {
    fr: 'Sans mise en demeure, aucun intérêt légal ne court.',
    en: 'Without a formal notice, no legal interest runs.',
  },
  'latePane.notRunning': {
    fr: 'Payé au plus tard le jour de la mise en demeure : aucun intérêt.',
    en: 'Paid by the day of the formal notice: no interest.',
  },
  'latePane.rates': { fr: 'Taux', en: 'Rates' },
  'latePane.shipped': {
    fr: 'Le classeur n’a pas de feuille de taux : ceux livrés avec le complément servent.',
    en: 'The workbook has no sheet of rates: those that come with the add-in are used.',
  },
  'latePane.own': {
    fr: 'Les taux de la feuille « {sheet} » servent.',
    en: 'The rates of the sheet “{sheet}” are used.',
  },
  'latePane.wrongSheet': {
    fr: 'La feuille « {sheet} » a des fautes ; rien n’est calculé avant leur correction.',
    en: 'The sheet “{sheet}” has mistakes; nothing is computed before they are mended.',
  },
  'latePane.write': { fr: 'Écrire les taux dans une feuille', en: 'Write the rates on a sheet' },
  'latePane.writing': { fr: 'Écriture des taux…', en: 'Writing the rates…' },
  'latePane.written': {
    fr: 'Feuille « {sheet} » écrite : changez-y un taux, ajoutez un semestre avec sa source.',
    en: 'Sheet “{sheet}” written: change a rate there, add a semester with its source.',
  },
  'latePane.reread': { fr: 'Relire les taux', en: 'Read the rates again' },
  'latePane.reading': { fr: 'Lecture des taux…', en: 'Reading the rates…' },
  'rates.note': {
    fr: 'Les cellules à fond crème se modifient. Une ligne par régime et par semestre : ajoutez sous la dernière celle du semestre qui vient, avec sa source.',
    en: 'Cells on a cream ground may be changed. One line for each regime and semester: add that of the coming semester under the last one, with its source.',
  },
  'rates.note.ecb': {
    fr: 'Commande publique : le taux de la BCE en vigueur le premier jour du semestre, sans la majoration, qui s’y ajoute au calcul.',
    en: 'Public procurement: the ECB rate in force on the first day of the semester, without the points, added when computing.',
  },
  'rates.note.legal': {
    fr: 'Intérêt légal : le taux « tous les autres cas » de l’arrêté du semestre. Un taux absent n’est jamais remplacé par un autre.',
    en: 'Legal interest: the rate “all other cases” of the decree of the semester. A missing rate is never replaced by another one.',
  },
  'rates.rule': { fr: 'Règle', en: 'Rule' },
} as const;
