/** What is written in the documents of a year: annexe 1, état de répartition, titres, fiches and the rest. */
export const yearDocuments = {
  'year.outside': {
    fr: '{year} est hors de « {convention} » ({first} à {last}) : choisissez une année de la convention.',
    en: '{year} is outside “{convention}” ({first} to {last}): choose a year of the convention.',
  },
  'year.unpriced': {
    fr: '{body}, {application} : {why}',
    en: '{body}, {application}: {why}',
  },
  'year.body.COMMUNE': { fr: 'Commune {of}', en: 'Commune {of}' },
  'year.body.CCAS': { fr: 'CCAS {of}', en: 'CCAS {of}' },
  'year.type.COMMUNE': { fr: 'Commune', en: 'Commune' },
  'year.type.CCAS': { fr: 'CCAS', en: 'CCAS' },
  'year.type.EPCI': { fr: 'EPCI', en: 'EPCI' },
  'year.type.AUTRE': { fr: 'Autre', en: 'Other' },
  'year.header.member': { fr: 'Membre', en: 'Member' },
  'year.header.type': { fr: 'Type', en: 'Type' },
  'year.header.insee': { fr: 'Code INSEE', en: 'INSEE code' },
  'year.header.siret': { fr: 'SIRET', en: 'SIRET' },
  'year.header.population': { fr: 'Population', en: 'Population' },
  'year.total': { fr: 'Total', en: 'Total' },
  'year.nobody': {
    fr: 'Aucun membre n’utilise de service en {year} : indiquez dans « Membres » qui utilise quoi et depuis quand.',
    en: 'No member uses a service in {year}: say in “Membres” who uses what and since when.',
  },
  'year.unsigned': {
    fr: '{body} est indiqué comme utilisateur mais n’a signé aucune convention : rien ne lui est facturé.',
    en: '{body} is said to use a service but has signed no convention: it is billed nothing.',
  },
  'recap.sheetName': { fr: 'Annexe 1 {year}', en: 'Annexe 1 {year}' },
  'recap.title': {
    fr: 'Annexe 1 — Tableau récapitulatif des applications utilisées en {year}',
    en: 'Annexe 1 — Summary of the applications used in {year}',
  },
  'recap.header.from': { fr: 'Adhésion', en: 'Joined' },
  'recap.header.to': { fr: 'Retrait', en: 'Left' },
  'recap.header.deliberation': { fr: 'Délibération', en: 'Délibération' },
  'recap.yes': { fr: 'Oui', en: 'Yes' },
  'recap.no': { fr: 'Non', en: 'No' },
  'recap.count': { fr: 'Nombre d’adhérents', en: 'Number of members' },
  'repartition.sheetName': { fr: 'Répartition {year}', en: 'Shares {year}' },
  'repartition.title': {
    fr: 'État de répartition des services numériques communs — {year}',
    en: 'Shares of the common digital services — {year}',
  },
  'repartition.header.share': { fr: '% de la population', en: '% of the population' },
  'repartition.header.total': { fr: 'Total annuel', en: 'Total for the year' },
  'repartition.header.borne': { fr: 'Reste à charge {acronym}', en: 'Borne by {acronym}' },
  'repartition.header.gap': { fr: 'Écart d’arrondi', en: 'Rounding gap' },
  'repartition.closing': {
    fr: 'Arrêté le présent état à la somme de {amount} ({words}).',
    en: 'Closed at the sum of {amount} ({words}).',
  },
  'repartition.note.rounding': {
    fr: 'Chaque montant est arrondi une seule fois, au centime ; un total est la somme des montants affichés. Case vide : service non souscrit.',
    en: 'Each amount is rounded once, to the cent; a total is the sum of the amounts shown. Empty cell: not subscribed.',
  },
  'repartition.note.borne': {
    fr: 'Reste à charge {acronym} : coût annuel des services du membre, arrondi au centime, moins son total annuel.',
    en: 'Borne by {acronym}: yearly cost of the services of the member, rounded to the cent, less its total.',
  },
  'repartition.note.gap': {
    fr: 'Écart d’arrondi : total annuel moins le même total calculé d’un seul trait puis arrondi.',
    en: 'Rounding gap: total for the year less the same total computed in one go, then rounded.',
  },
} as const;
