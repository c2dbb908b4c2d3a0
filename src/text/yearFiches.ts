/** What is written in the fiche of a body: bases, sentence of the article, deadlines. */
export const yearFiches = {
  'fiche.title': { fr: '{body} — Fiche {year}', en: '{body} — Sheet {year}' },
  'fiche.header.step': { fr: 'Service, base ou calcul', en: 'Service, basis or computation' },
  'fiche.header.value': { fr: 'Valeur', en: 'Value' },
  'fiche.header.source': { fr: 'Source', en: 'Source' },
  'fiche.total': { fr: 'Total annuel ({tax})', en: 'Total for the year ({tax})' },
  'fiche.line.taxed': { fr: 'HT, TVA à {rate}', en: 'before tax, VAT at {rate}' },
  'fiche.notSubscribed': { fr: 'non souscrit', en: 'not subscribed' },
  'fiche.sharedBases': { fr: 'Bases communes à tous ces services', en: 'Bases shared by all these services' },
  'fiche.articleTitle': {
    fr: 'Phrase à reprendre à l’article {article}',
    en: 'Sentence to copy into article {article}',
  },
  'fiche.sentenceTitle': {
    fr: 'Phrase à reprendre dans la convention',
    en: 'Sentence to copy into the convention',
  },
  'fiche.articleFour': {
    fr: 'Au titre de {year}, {body} verse {amount}. Ce montant se décompose comme suit : {services}.',
    en: 'For {year}, {body} pays {amount}. It is made up as follows: {services}.',
  },
  'fiche.articleFour.nothing': {
    fr: 'Au titre de {year}, aucune somme n’est due par {body}.',
    en: 'For {year}, nothing is owed by {body}.',
  },
  'fiche.articleFour.same': {
    fr: 'Le même montant est dû pour {years}.',
    en: 'The same is owed for {years}.',
  },
  'fiche.articleFour.next': {
    fr: 'Sont dus ensuite : {amounts}.',
    en: 'Then are owed: {amounts}.',
  },
  'fiche.articleFour.amountIn': { fr: '{amount} pour {years}', en: '{amount} for {years}' },
  'fiche.articleFour.noneIn': { fr: 'rien pour {years}', en: 'nothing for {years}' },
  'fiche.articleFour.years': { fr: '{before} et {last}', en: '{before} and {last}' },
  'fiche.totalWithTax': { fr: 'Total à payer (TTC)', en: 'Total to pay (with tax)' },
  'fiche.articleFour.service': { fr: '{label} : {amount}', en: '{label}: {amount}' },
  'fiche.deadlines': { fr: 'Échéances', en: 'Deadlines' },
  'fiche.nothingDue': {
    fr: 'Rien n’est dû cette année : aucun titre n’est émis.',
    en: 'Nothing is owed this year: no claim is sent.',
  },
  'fiche.issued': { fr: 'Titre émis le', en: 'Claim issued on' },
  'fiche.contest': { fr: 'Contestation au plus tard', en: 'Contest by' },
  'fiche.payment': { fr: 'Paiement au plus tard', en: 'Payment by' },
} as const;
