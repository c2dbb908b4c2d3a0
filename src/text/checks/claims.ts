/** TIT-*: the list of claims. */
export const claimChecks = {
  'check.noClaims': {
    fr: 'Le classeur n’a pas de liste des titres (une ligne d’en-tête avec Débiteur, Montant, et SIRET, N° ou Objet).',
    en: 'The workbook has no list of claims (a header row with Débiteur, Montant, and SIRET, N° or Objet).',
  },
  'TIT-01.title': { fr: 'Titre de moins de 15 €', en: 'Claim under €15' },
  'TIT-01.message': {
    fr: 'Le titre de « {name} » est de {found}, au-dessous du seuil de mise en recouvrement de {threshold}.',
    en: 'The claim on “{name}” is {found}, below the recovery threshold of {threshold}.',
  },
  'TIT-01.why': {
    fr: 'Code général des collectivités territoriales, articles L. 1611-5 et D. 1611-1 : une créance de moins de 15 € n’est pas mise en recouvrement.',
    en: 'Code général des collectivités territoriales, articles L. 1611-5 and D. 1611-1: a claim under €15 is not put into recovery.',
  },
  'TIT-01.why.together': {
    fr: 'Les titres de « {name} » font {sum} ensemble : un titre groupé est possible.',
    en: 'The claims on “{name}” are {sum} together: a grouped claim is possible.',
  },
  'TIT-02.title': { fr: 'SIRET absent ou faux', en: 'SIRET missing or wrong' },
  'TIT-02.message': {
    fr: 'Le SIRET de « {name} », {found}, est faux : sa clé ne tombe pas juste.',
    en: 'The SIRET of “{name}”, {found}, is wrong: its key does not come out.',
  },
  'TIT-02.message.missing': {
    fr: 'Le SIRET de « {name} » manque.',
    en: 'The SIRET of “{name}” is missing.',
  },
  'TIT-02.message.length': {
    fr: {
      one: 'Le SIRET de « {name} », {found}, a {count} caractère au lieu de 14 chiffres.',
      other: 'Le SIRET de « {name} », {found}, a {count} caractères au lieu de 14 chiffres.',
    },
    en: {
      one: 'The SIRET of “{name}”, {found}, has {count} character instead of 14 digits.',
      other: 'The SIRET of “{name}”, {found}, has {count} characters instead of 14 digits.',
    },
  },
  'TIT-02.message.commune': {
    fr: 'Le titre de « {name} » porte le SIRET de la commune, {found}.',
    en: 'The claim on “{name}” has the SIRET of the commune, {found}.',
  },
  'TIT-02.why': {
    fr: 'Un SIRET a 14 chiffres ; sans lui, Chorus Pro ne sait pas à qui adresser le titre.',
    en: 'A SIRET has 14 digits; without it Chorus Pro does not know whom the claim is for.',
  },
  'TIT-02.why.luhn': {
    fr: 'La clé de Luhn d’un SIRET est un multiple de 10 (de 5 pour les établissements de La Poste) : un chiffre est faux, ou deux sont intervertis.',
    en: 'The Luhn sum of a SIRET is a multiple of 10 (of 5 for the establishments of La Poste): a digit is wrong, or two are swapped.',
  },
  'TIT-02.why.commune': {
    fr: 'Le SIREN {siren} est celui de la commune. Le CCAS est un établissement public distinct, qui a son propre SIREN : le titre irait au mauvais payeur.',
    en: 'SIREN {siren} is the commune’s. A CCAS is a public body of its own, with its own SIREN: the claim would go to the wrong payer.',
  },
  'TIT-02.notRun': {
    fr: 'La liste des titres n’a pas de colonne SIRET.',
    en: 'The list of claims has no SIRET column.',
  },
  'TIT-03.title': {
    fr: 'Code service ou numéro d’engagement absent',
    en: 'Service code or commitment number missing',
  },
  'TIT-03.message.service': {
    fr: {
      one: 'Le code service manque sur {count} titre : « {name} ».',
      other: 'Le code service manque sur {count} titres, à commencer par « {name} ».',
    },
    en: {
      one: 'The service code is missing on {count} claim: “{name}”.',
      other: 'The service code is missing on {count} claims, “{name}” first.',
    },
  },
  'TIT-03.message.commitment': {
    fr: {
      one: 'Le numéro d’engagement manque sur {count} titre : « {name} ».',
      other: 'Le numéro d’engagement manque sur {count} titres, à commencer par « {name} ».',
    },
    en: {
      one: 'The commitment number is missing on {count} claim: “{name}”.',
      other: 'The commitment number is missing on {count} claims, “{name}” first.',
    },
  },
  'TIT-03.why': {
    fr: 'Un destinataire de Chorus Pro peut rendre l’un ou l’autre obligatoire : le titre est alors rejeté. Si la collectivité ne les demande pas, justifiez le constat.',
    en: 'A recipient in Chorus Pro may require either: the claim is then rejected. If the body asks for neither, justify the finding.',
  },
  'TIT-03.notRun': {
    fr: 'La liste des titres n’a ni colonne « Code service » ni colonne « N° engagement ».',
    en: 'The list of claims has neither a “Code service” nor a “N° engagement” column.',
  },
  'TIT-04.title': { fr: 'Titre émis deux fois', en: 'Claim issued twice' },
  'TIT-04.message': {
    fr: 'Le titre de « {name} » ({amount}) figure {times} fois, une seule est attendue.',
    en: 'The claim on “{name}” ({amount}) stands {times} times, once is expected.',
  },
  'TIT-04.message.number': {
    fr: 'Le numéro de titre {number} figure {times} fois, une seule est attendue.',
    en: 'Claim number {number} stands {times} times, once is expected.',
  },
  'TIT-04.why': {
    fr: 'Lignes {rows}. Un titre en double demande une annulation, et le membre paierait deux fois.',
    en: 'Rows {rows}. A claim issued twice has to be cancelled, and the member would pay twice.',
  },
} as const;
