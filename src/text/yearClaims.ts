/** What is written of the claims (titres de recette) of a year: their list, and the letters that go with them. */
export const yearClaims = {
  'titres.sheetName': { fr: 'Titres {year}', en: 'Claims {year}' },
  'titres.title': { fr: 'Liste des titres de recette — {year}', en: 'Claims — {year}' },
  'titres.object': {
    fr: 'Services numériques communs {year}',
    en: 'Common digital services {year}',
  },
  'titres.object.interventions': {
    fr: 'Interventions à la demande {year}',
    en: 'Extra work {year}',
  },
  'titres.objectOf': { fr: '{object} : {services}', en: '{object}: {services}' },
  'titres.header.number': { fr: 'N°', en: 'No.' },
  'titres.header.year': { fr: 'Exercice', en: 'Year' },
  'titres.header.debtor': { fr: 'Débiteur', en: 'Debtor' },
  'titres.header.serviceCode': { fr: 'Code service', en: 'Service code' },
  'titres.header.commitment': { fr: 'N° engagement', en: 'Commitment no.' },
  'titres.header.object': { fr: 'Objet', en: 'Object' },
  'titres.header.account': { fr: 'Nature', en: 'Account' },
  'titres.header.amount': { fr: 'Montant', en: 'Amount' },
  'titres.header.vat': { fr: 'TVA', en: 'VAT' },
  'titres.header.small': { fr: '< 15 € ?', en: '< €15?' },
  'titres.header.issue': { fr: 'À émettre au plus tard le', en: 'To be sent by' },
  'titres.header.contest': { fr: 'Contestation', en: 'Contest by' },
  'titres.header.payment': { fr: 'Paiement', en: 'Payment by' },
  'titres.header.payable': { fr: 'À payer', en: 'To pay' },
  'titres.note.amount': {
    fr: 'Montant : hors taxe sur les lignes qui portent une somme de TVA ; {tax} sur les autres.',
    en: 'Amount: before tax on the lines that bear a sum of VAT; {tax} on the others.',
  },
  'titres.note.payable': {
    fr: 'À payer : montant et TVA du titre ; c’est cette somme que le seuil de 15 € regarde.',
    en: 'To pay: amount and VAT of the claim; the threshold of €15 bears on this sum.',
  },
  'titres.note.lines': {
    fr: 'Un titre dont une part porte la TVA et l’autre non, ou à plusieurs taux, tient sur plusieurs lignes sous le même numéro ; la première porte tout ce qui est à payer.',
    en: 'A claim with VAT on one part and none on the other, or at several rates, has several lines under one number; the first bears all that is to be paid.',
  },
  'titres.small': { fr: 'Oui', en: 'Yes' },
  'titres.none': { fr: 'Aucun titre à émettre en {year}.', en: 'No claim to send in {year}.' },
  'claimDay.counted.notified': {
    fr: 'Délai compté de la notification du titre, le {day}.',
    en: 'Limit counted from the notification of the claim, on {day}.',
  },
  'claimDay.counted.issue': {
    fr: 'Délai supposé, faute de notification connue : compté comme si le titre était notifié le {day}, jour de l’émission.',
    en: 'Supposed limit, no notification being known: counted as if the claim was notified on {day}, the day of issue.',
  },
  'claimDay.counted.lastDay': {
    fr: 'Délai supposé, faute d’émission et de notification connues : compté comme si le titre était notifié le {day}, dernier jour pour l’émettre.',
    en: 'Supposed limit, neither issue nor notification being known: counted as if the claim was notified on {day}, the last day to send it.',
  },
  'titres.note.notified': {
    fr: 'Titres notifiés : délai compté de la notification de chacun.',
    en: 'Claims notified: limit counted from the notification of each.',
  },
  'titres.note.source': { fr: 'Source, {limit} : {source}', en: 'Source, {limit}: {source}' },
  'titres.note.unknown': {
    fr: 'Contestation et paiement se comptent de la notification : indiquez-la dans « Faits de l’année ».',
    en: 'Contest and payment are counted from the notification: give it in “Facts of the year”.',
  },
  'claimDay.unset': { fr: 'non précisé par la convention', en: 'not set by the convention' },
  'claimDay.unknown': { fr: 'selon la notification', en: 'from the notification' },
  'titres.note.work': {
    fr: 'Interventions : sans échéance ici, ces délais sont ceux du titre annuel. Leur paiement se compte de la notification du montant, après service fait.',
    en: 'Extra work: no deadline here, these limits are those of the yearly claim. Payment is counted from the notification of the amount, once the work is done.',
  },
  'titres.note.small': {
    fr: {
      one: '{count} titre est inférieur à {threshold} : il n’est pas mis en recouvrement (CGCT, L1611-5 et D1611-1).',
      other:
        '{count} titres sont inférieurs à {threshold} : ils ne sont pas mis en recouvrement (CGCT, L1611-5 et D1611-1).',
    },
    en: {
      one: '{count} claim is under {threshold}: it is not put into recovery (CGCT, L1611-5 and D1611-1).',
      other:
        '{count} claims are under {threshold}: they are not put into recovery (CGCT, L1611-5 and D1611-1).',
    },
  },
  'titres.small.body': {
    fr: {
      one: 'Moins de {threshold} : ce montant n’est pas demandé seul (CGCT, L1611-5 et D1611-1).',
      other:
        'Moins de {threshold} par titre : {count} titres ne sont pas demandés seuls (CGCT, L1611-5 et D1611-1).',
    },
    en: {
      one: 'Under {threshold}: this amount is not asked for by itself (CGCT, L1611-5 and D1611-1).',
      other:
        'Under {threshold} a claim: {count} claims are not asked for by themselves (CGCT, L1611-5 and D1611-1).',
    },
  },
  'titres.note.groupServices': {
    fr: '{body} : un seul titre pour tous ses services de {years} ferait {total}.',
    en: '{body}: one claim for all its services of {years} would make {total}.',
  },
  'titres.note.groupYears': {
    fr: '{body} : un seul titre pour {years} ferait {total} ; réunir des années demande l’accord des parties.',
    en: '{body}: one claim for {years} would make {total}; putting years together needs both parties to agree.',
  },
  'titres.note.stillSmall': {
    fr: '{body} : même groupé ({years}), le titre ne ferait que {total}.',
    en: '{body}: even as one claim ({years}) it would make {total} only.',
  },
  'titres.note.upload': {
    fr: 'Données préparées pour le logiciel de finances, seul chemin vers Chorus Pro : le complément n’envoie rien.',
    en: 'Prepared for the finance software, the only way to Chorus Pro: the add-in sends nothing.',
  },
  'publipostage.sheetName': { fr: 'Publipostage {year}', en: 'Mail merge {year}' },
  'publipostage.title': { fr: 'Publipostage {year}', en: 'Mail merge {year}' },
  'publipostage.yes': { fr: 'Oui', en: 'Yes' },
  'publipostage.no': { fr: 'Non', en: 'No' },
} as const;
