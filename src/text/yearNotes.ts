/** What documents of a year say of what they leave out, and of years that are not whole. */
export const yearNotes = {
  'year.quoted.brackets': {
    fr: 'Sur devis en {year}, donc sans montant ni titre, et hors des totaux et des écarts : {bodies} ; « {application} » ({reason}). Devis accepté : écrivez son montant dans « Paramètres », tableau « Tranches », et effacez « Sur devis » de la tranche (une tranche par membre si les devis diffèrent ; « brackets » dans un fichier de convention).',
    en: 'On quotation in {year}, so without amount or claim, and left out of totals and gaps: {bodies}; “{application}” ({reason}). Once the quotation is accepted, write its amount in “Paramètres”, table « Tranches », and clear “Sur devis” of the bracket (one bracket a member where quotations differ; “brackets” in the file of a convention).',
  },
  'year.quoted.component': {
    fr: 'Sur devis en {year}, donc sans montant ni titre, et hors des totaux et des écarts : {bodies} ; « {application} » ({reason}). Devis accepté : dans « Paramètres », tableau « Composantes des tarifs », remplacez la nature « sur devis » par « forfait » et écrivez le montant (« components » dans un fichier de convention).',
    en: 'On quotation in {year}, so without amount or claim, and left out of totals and gaps: {bodies}; “{application}” ({reason}). Once the quotation is accepted, in “Paramètres”, table « Composantes des tarifs », put “forfait” in place of the kind “sur devis” and write the amount (“components” in the file of a convention).',
  },
  'year.quoted.short': { fr: 'sur devis', en: 'on quotation' },
  'fiche.articleFour.quoted': { fr: 'sur devis, non compris', en: 'on quotation, not included' },
  'year.quoted.cell': { fr: 'sur devis ({reason})', en: 'on quotation ({reason})' },
  'year.quoted.mention': {
    fr: 'Sur devis, non compris ici : {services}.',
    en: 'On quotation, not included here: {services}.',
  },
  'repartition.closing.butQuoted': {
    fr: 'Arrêté le présent état à la somme de {amount}, hors services sur devis.',
    en: 'Closed at the sum of {amount}, services on quotation left out.',
  },
  'fiche.quotedOnly': {
    fr: 'Aucun titre n’est préparé : ce que cette collectivité utilise est sur devis.',
    en: 'No claim is prepared: what this body uses is on quotation.',
  },
  'fiche.articleFour.quotedOnly': {
    fr: 'Au titre de {year}, le montant dû par {body} est fixé sur devis ({services}).',
    en: 'For {year}, what is owed by {body} is set by quotation ({services}).',
  },
  'year.partial.joined': {
    fr: '{bodies}, adhésion au {day} ({services}) : {owed}',
    en: '{bodies}, joined on {day} ({services}): {owed}',
  },
  'year.partial.left': {
    fr: '{bodies}, retrait au {day} ({services}) : {owed}',
    en: '{bodies}, left on {day} ({services}): {owed}',
  },
  'year.partial.whole': {
    fr: 'l’année {year} est due entière ({source}).',
    en: 'the year {year} is owed whole ({source}).',
  },
  'year.partial.unsaid': {
    fr: 'l’année {year} est comptée entière, la convention ne disant rien d’une année incomplète.',
    en: 'the year {year} is counted whole, for the convention says nothing of a year in part.',
  },
  'year.partial.fromNotification': {
    fr: 'l’année {year} est due depuis la notification, le {notified} ({source}).',
    en: 'the year {year} is owed from the notification, on {notified} ({source}).',
  },
  'year.partial.notNotified': {
    fr: 'l’année {year} est comptée entière, faute d’une notification en {year} dans « Membres » d’où la compter ({source}).',
    en: 'the year {year} is counted whole, for want of a notification in {year} in “Membres” to count it from ({source}).',
  },
} as const;
