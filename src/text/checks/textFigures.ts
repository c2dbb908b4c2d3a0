/** What the findings of a text have in common: figures, sources and likely causes. */
export const textFigures = {
  'texts.figure.year-net': { fr: 'coût annuel, participation déduite', en: 'yearly cost, share deducted' },
  'texts.figure.year-gross': { fr: 'coût annuel avant participation', en: 'yearly cost before the share' },
  'texts.figure.period-gross': { fr: 'coût de la période', en: 'cost of the period' },
  'texts.figure.period-net': {
    fr: 'coût de la période, participation déduite',
    en: 'cost of the period, share deducted',
  },
  'texts.figure.total': { fr: 'total des applications', en: 'total of the applications' },
  'texts.computed': {
    fr: '{figure}, {application}, {member} : {value} ({source}).',
    en: '{figure}, {application}, {member}: {value} ({source}).',
  },
  'texts.source.cell': { fr: 'annexe 2, « {sheet} », {cell}', en: 'annexe 2, “{sheet}”, {cell}' },
  'texts.source.line': { fr: 'tableau du texte, ligne {line}', en: 'table of the text, line {line}' },
  'texts.source.computed': {
    fr: '{population} habitants sur {total}, convention {convention}',
    en: '{population} inhabitants of {total}, convention {convention}',
  },
  'texts.cause.otherSide.gross': {
    fr: 'C’est le montant brut : la participation de {rate} n’est pas déduite.',
    en: 'This is the gross amount: the share of {rate} is not deducted.',
  },
  'texts.cause.otherSide.net': {
    fr: 'C’est le montant net : la participation de {rate} est déjà déduite.',
    en: 'This is the net amount: the share of {rate} is already deducted.',
  },
  'texts.cause.otherSpan': {
    fr: 'Ce montant est juste, mais c’est le {figure}.',
    en: 'This amount is right, but it is the {figure}.',
  },
  'texts.cause.otherPayer': {
    fr: 'Ce montant est celui du payeur {payer}, dont la participation est de {rate}.',
    en: 'This amount is that of payer {payer}, whose share is {rate}.',
  },
  'texts.cause.otherApplication': {
    fr: 'Ce montant est celui d’une autre application : {application}.',
    en: 'This amount is that of another application: {application}.',
  },
  'texts.cause.otherMember': {
    fr: 'Ce montant est celui d’un autre membre : {member}.',
    en: 'This amount is that of another member: {member}.',
  },
  'texts.cause.otherPopulation': {
    fr: 'Ce montant s’obtient avec la population {kind} de {year}.',
    en: 'This amount comes from the {kind} population of {year}.',
  },
  'texts.cause.denominator': {
    fr: {
      one: '{count} montant du texte suppose un total de {implied} habitants au lieu de {right} (entre {low} et {high}) : une autre version des populations.',
      other:
        '{count} montants du texte supposent un même total de {implied} habitants au lieu de {right} (entre {low} et {high}) : une autre version des populations.',
    },
    en: {
      one: '{count} amount of the text supposes a total of {implied} inhabitants instead of {right} (between {low} and {high}): another version of the populations.',
      other:
        '{count} amounts of the text suppose one total of {implied} inhabitants instead of {right} (between {low} and {high}): another version of the populations.',
    },
  },
  'texts.cause.denominator.legal': {
    fr: 'Ce montant s’obtient en divisant par {implied} habitants, la population {kind} de {year}, au lieu de {right}.',
    en: 'This amount comes from dividing by {implied} inhabitants, the {kind} population of {year}, instead of {right}.',
  },
  'texts.cause.denominator.without': {
    fr: 'Ce montant s’obtient en divisant par {implied} habitants au lieu de {right} : {member} manque au total.',
    en: 'This amount comes from dividing by {implied} inhabitants instead of {right}: {member} is missing from the total.',
  },
  'texts.cause.years.multiplied': {
    fr: 'Ce montant est multiplié par {years} : le budget de la période est pris pour celui d’une année.',
    en: 'This amount is multiplied by {years}: the budget of the period is taken for that of a year.',
  },
  'texts.cause.years.divided': {
    fr: 'Ce montant est divisé par {years} une fois de trop.',
    en: 'This amount is divided by {years} once too often.',
  },
  'texts.cause.tax': {
    fr: 'Ce montant porte 20 % de TVA : le forfait est {tax}.',
    en: 'This amount bears 20% VAT: the fee is “{tax}”.',
  },
  'texts.cause.digit': { fr: 'Un seul chiffre diffère.', en: 'A single digit differs.' },
  'texts.cause.transposed': { fr: 'Deux chiffres voisins sont inversés.', en: 'Two digits are swapped.' },
  'texts.cause.comma': { fr: 'La virgule est mal placée.', en: 'The decimal sign is misplaced.' },
  'texts.cause.annexeWrong': {
    fr: 'Le texte donne le montant calculé d’après la convention : c’est le tableau qui serait à revoir.',
    en: 'The text gives the amount computed from the convention: the table may be what is wrong.',
  },
  'texts.cause.unknown': {
    fr: 'Aucune cause habituelle ne donne ce montant.',
    en: 'No usual mistake gives this amount.',
  },
  'texts.doubt': {
    fr: 'La lecture laisse un doute : c’est une question, pas une erreur.',
    en: 'The reading leaves a doubt: this is a question, not an error.',
  },
  'texts.noConvention': {
    fr: 'Le texte ne porte pas sur la convention {convention} : il n’est pas confronté à ses tableaux.',
    en: 'The text is not about the convention {convention}: it is not held against its tables.',
  },
  'texts.nothing': { fr: 'Le texte n’en dit rien.', en: 'The text says nothing of it.' },
} as const;
