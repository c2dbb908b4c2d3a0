/** The échéancier: deadlines, how they are counted, where they stand. */
export const echeancier = {
  'echeancier.sheetName': { fr: 'Échéancier {year}', en: 'Schedule {year}' },
  'echeancier.title': { fr: 'Échéancier {year} — {convention}', en: 'Schedule {year} — {convention}' },
  'echeancier.situation': { fr: 'Situation au {day}', en: 'As of {day}' },
  'echeancier.everyone': { fr: 'Tous les membres', en: 'All members' },
  'echeancier.others': { fr: 'Les autres débiteurs', en: 'The other debtors' },
  'echeancier.otherBodies': {
    fr: { one: 'L’autre débiteur', other: 'Les {count} autres débiteurs' },
    en: { one: 'The other debtor', other: 'The {count} other debtors' },
  },
  'echeancier.nothing': {
    fr: 'Aucune échéance : la convention couvre la période du {start} au {end}.',
    en: 'No deadline: the convention covers {start} to {end}.',
  },
  'echeancier.noneSet': {
    fr: 'Aucune échéance cette année : la convention n’en fixe pas, ou rien ne les fait encore courir.',
    en: 'No deadline this year: the convention sets none, or nothing has set them going yet.',
  },
  'echeancier.header.deadline': { fr: 'Échéance', en: 'Deadline' },
  'echeancier.header.weekday': { fr: 'Jour', en: 'Day' },
  'echeancier.header.event': { fr: 'Ce qui doit être fait', en: 'What is to be done' },
  'echeancier.header.member': { fr: 'Membre', en: 'Member' },
  'echeancier.header.rule': { fr: 'Comment le délai se compte', en: 'How the time is counted' },
  'echeancier.header.source': { fr: 'Source', en: 'Source' },
  'echeancier.header.status': { fr: 'État', en: 'State' },
  'echeancier.event.claim': {
    fr: 'Envoyer le titre de recette de l’année',
    en: 'Send the claim of the year',
  },
  'echeancier.event.contest': { fr: 'Contester le titre', en: 'Contest the claim' },
  'echeancier.event.payment': { fr: 'Payer le titre', en: 'Pay the claim' },
  'echeancier.event.change': {
    fr: 'Envoyer une demande d’ajout ou de retrait d’application',
    en: 'Send a request to add or drop an application',
  },
  'echeancier.event.answer': {
    fr: 'Répondre à la demande d’ajout ou de retrait',
    en: 'Answer the request to add or drop an application',
  },
  'echeancier.event.termination': { fr: 'Notifier une résiliation', en: 'Notify a termination' },
  'echeancier.event.end': { fr: 'Fin de la convention', en: 'End of the convention' },
  'echeancier.rule.claim': { fr: 'Au plus tard le {day}.', en: 'By {day}.' },
  'echeancier.rule.end': { fr: 'Dernier jour de la convention.', en: 'Last day of the convention.' },
  'echeancier.putOff': {
    fr: 'Le {day} est {why} : reporté au premier jour ouvré.',
    en: '{day} is {why}: put off to the next working day.',
  },
  'echeancier.notPutOff': {
    fr: 'Le {day} est {why} et le délai ne se prolonge pas : agissez au plus tard le {before}.',
    en: '{day} is {why} and the limit is not put off: act by {before}.',
  },
  'echeancier.status.done': { fr: 'Fait le {day}', en: 'Done on {day}' },
  'echeancier.status.today': { fr: 'Aujourd’hui', en: 'Today' },
  'echeancier.note.unset': {
    fr: 'Non précisé par la convention, donc sans échéance ici : {terms}. Un délai s’ajoute dans « Paramètres ».',
    en: 'Not set by the convention, so without a deadline here: {terms}. A time limit is added in “Paramètres”.',
  },
  'echeancier.term.claim': { fr: 'envoi du titre', en: 'sending the claim' },
  'echeancier.term.contest': { fr: 'contestation', en: 'contest' },
  'echeancier.term.payment': { fr: 'paiement', en: 'payment' },
  'echeancier.term.change': { fr: 'ajout ou retrait', en: 'adding or dropping' },
  'echeancier.term.answer': { fr: 'réponse à une demande', en: 'answering a request' },
  'echeancier.term.termination': { fr: 'résiliation', en: 'termination' },
  'echeancier.note.francDays': {
    fr: 'Jours francs : ni le jour de départ ni le dernier ne comptent ; ceux du milieu comptent tous, ouvrés ou non.',
    en: 'Jours francs: neither the first day nor the last counts; all those between do, working days or not.',
  },
  'echeancier.note.backward': {
    fr: 'Un délai compté à rebours ou jusqu’à une date fixe ne se prolonge pas.',
    en: 'A limit counted backwards or to a fixed day is not put off.',
  },
  'echeancier.note.holidays': {
    fr: 'Jours fériés : les onze du code du travail, article L3133-1.',
    en: 'Public holidays: the eleven of the code du travail, article L3133-1.',
  },
  'echeancier.rule.contest': {
    fr: {
      one: '{count} jour franc après la réception du {start}.',
      other: '{count} jours francs après la réception du {start}.',
    },
    en: {
      one: '{count} jour franc after reception on {start}.',
      other: '{count} jours francs after reception on {start}.',
    },
  },
  'echeancier.rule.payment': {
    fr: {
      one: '{count} jour après la notification du {start} ; en retard à partir du {late}.',
      other: '{count} jours après la notification du {start} ; en retard à partir du {late}.',
    },
    en: {
      one: '{count} day after notification on {start}; late from {late}.',
      other: '{count} days after notification on {start}; late from {late}.',
    },
  },
  'echeancier.rule.change': {
    fr: {
      one: 'Lettre envoyée {count} mois au moins avant le {yearEnd}, pour l’année suivante.',
      other: 'Lettre envoyée {count} mois au moins avant le {yearEnd}, pour l’année suivante.',
    },
    en: {
      one: 'Letter sent at least {count} month before {yearEnd}, for the next year.',
      other: 'Letter sent at least {count} months before {yearEnd}, for the next year.',
    },
  },
  'echeancier.rule.answer': {
    fr: {
      one: '{count} mois après la réception du {start}.',
      other: '{count} mois après la réception du {start}.',
    },
    en: {
      one: '{count} month after reception on {start}.',
      other: '{count} months after reception on {start}.',
    },
  },
  'echeancier.rule.termination': {
    fr: {
      one: 'Notifiée {count} mois au moins avant le {yearEnd}, pour le 1er janvier suivant.',
      other: 'Notifiée {count} mois au moins avant le {yearEnd}, pour le 1er janvier suivant.',
    },
    en: {
      one: 'Notified at least {count} month before {yearEnd}, for 1 January.',
      other: 'Notified at least {count} months before {yearEnd}, for 1 January.',
    },
  },
  'echeancier.status.doneLate': {
    fr: { one: 'Fait le {day}, {count} jour trop tard', other: 'Fait le {day}, {count} jours trop tard' },
    en: { one: 'Done on {day}, {count} day late', other: 'Done on {day}, {count} days late' },
  },
  'echeancier.status.coming': {
    fr: { one: 'Dans {count} jour', other: 'Dans {count} jours' },
    en: { one: 'In {count} day', other: 'In {count} days' },
  },
  'echeancier.status.late': {
    fr: { one: 'En retard de {count} jour', other: 'En retard de {count} jours' },
    en: { one: '{count} day late', other: '{count} days late' },
  },
  'echeancier.status.past': {
    fr: { one: 'Passée depuis {count} jour', other: 'Passée depuis {count} jours' },
    en: { one: '{count} day ago', other: '{count} days ago' },
  },
  'dayOff.saturday': { fr: 'un samedi', en: 'a Saturday' },
  'dayOff.sunday': { fr: 'un dimanche', en: 'a Sunday' },
  'dayOff.newYear': { fr: 'férié (jour de l’an)', en: 'a holiday (New Year)' },
  'dayOff.easterMonday': { fr: 'férié (lundi de Pâques)', en: 'a holiday (Easter Monday)' },
  'dayOff.labourDay': { fr: 'férié (1er mai)', en: 'a holiday (Labour Day)' },
  'dayOff.victory1945': { fr: 'férié (8 mai)', en: 'a holiday (8 May)' },
  'dayOff.ascension': { fr: 'férié (Ascension)', en: 'a holiday (Ascension)' },
  'dayOff.whitMonday': { fr: 'férié (lundi de Pentecôte)', en: 'a holiday (Whit Monday)' },
  'dayOff.nationalDay': { fr: 'férié (14 juillet)', en: 'a holiday (14 July)' },
  'dayOff.assumption': { fr: 'férié (Assomption)', en: 'a holiday (Assumption)' },
  'dayOff.allSaints': { fr: 'férié (Toussaint)', en: 'a holiday (All Saints)' },
  'dayOff.armistice1918': { fr: 'férié (11 novembre)', en: 'a holiday (11 November)' },
  'dayOff.christmas': { fr: 'férié (Noël)', en: 'a holiday (Christmas)' },
  'weekday.0': { fr: 'lundi', en: 'Monday' },
  'weekday.1': { fr: 'mardi', en: 'Tuesday' },
  'weekday.2': { fr: 'mercredi', en: 'Wednesday' },
  'weekday.3': { fr: 'jeudi', en: 'Thursday' },
  'weekday.4': { fr: 'vendredi', en: 'Friday' },
  'weekday.5': { fr: 'samedi', en: 'Saturday' },
  'weekday.6': { fr: 'dimanche', en: 'Sunday' },
} as const;
