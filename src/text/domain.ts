/** What the tariff rules say when they refuse a value: what was given, what is accepted. */
export const domain = {
  'population.missing': {
    fr: 'La population manque : indiquez un nombre entier d’habitants, par exemple 7519.',
    en: 'The population is missing: give a whole number of inhabitants, for example 7519.',
  },
  'population.notANumber': {
    fr: 'La population « {given} » n’est pas un nombre : indiquez un nombre entier d’habitants, par exemple 7519.',
    en: 'The population “{given}” is not a number: give a whole number of inhabitants, for example 7519.',
  },
  'population.numberAsText': {
    fr: 'La population « {given} » est un nombre écrit comme du texte : convertissez la cellule en nombre.',
    en: 'The population “{given}” is a number written as text: convert the cell to a number.',
  },
  'population.notPositive': {
    fr: 'La population {given} n’est pas possible : elle doit être d’au moins 1 habitant.',
    en: 'The population {given} is not possible: it must be at least 1 inhabitant.',
  },
  'population.fractional': {
    fr: 'La population {given} n’est pas un nombre entier d’habitants.',
    en: 'The population {given} is not a whole number of inhabitants.',
  },
  'application.missing': {
    fr: 'L’application manque. Applications acceptées : {accepted}.',
    en: 'The application is missing. Accepted applications: {accepted}.',
  },
  'application.unknown': {
    fr: 'L’application « {given} » n’est pas dans la convention. Applications acceptées : {accepted}.',
    en: 'The application “{given}” is not in the convention. Accepted applications: {accepted}.',
  },
  'payer.unknown': {
    fr: 'Le payeur « {given} » n’est pas connu. Payeurs acceptés : {accepted}.',
    en: 'The payer “{given}” is not known. Accepted payers: {accepted}.',
  },
  'convention.unknown': {
    fr: 'La convention « {given} » n’est pas connue. Conventions acceptées : {accepted}.',
    en: 'The convention “{given}” is not known. Accepted conventions: {accepted}.',
  },
  'convention.malformed': {
    fr: 'La convention « {id} » est refusée, rien n’a été calculé. {problems}',
    en: 'The convention “{id}” is refused, nothing was computed. {problems}',
  },
  'convention.tooLong': {
    fr: 'Ce fichier est trop grand pour une convention : rien n’a été lu.',
    en: 'This file is too large for a convention: nothing was read.',
  },
  'convention.notJson': {
    fr: 'Ce fichier n’est pas une convention au format JSON : rien n’a été lu.',
    en: 'This file is no convention in JSON: nothing was read.',
  },
  'convention.notJsonAt': {
    fr: 'Ce fichier n’est pas une convention au format JSON : l’écriture est fautive à la ligne {line}. Rien n’a été lu.',
    en: 'This file is no convention in JSON: the writing is wrong on line {line}. Nothing was read.',
  },
  'convention.problem': {
    fr: '{path} : {why}',
    en: '{path}: {why}',
  },
  'convention.empty': { fr: 'un texte est attendu, il est vide', en: 'a text is expected, it is empty' },
  'convention.decimal': {
    fr: 'un nombre décimal écrit entre guillemets avec un point est attendu (par exemple "25000" ou "0.50"), lu : {given}',
    en: 'a decimal number in quotes with a point is expected (for example "25000" or "0.50"), found: {given}',
  },
  'convention.budgetNegative': {
    fr: 'un budget ne peut être négatif, lu : {given}',
    en: 'a budget cannot be negative, found: {given}',
  },
  'convention.rate': {
    fr: 'un taux entre "0" et "1" est attendu (50 % s’écrit "0.50"), lu : {given}',
    en: 'a rate between "0" and "1" is expected (50 % is written "0.50"), found: {given}',
  },
  'convention.day': {
    fr: 'une date AAAA-MM-JJ du calendrier est attendue, lu : {given}',
    en: 'a calendar date YYYY-MM-DD is expected, found: {given}',
  },
  'convention.type': {
    fr: 'attendu : {expected}, lu : {given}',
    en: 'expected: {expected}, found: {given}',
  },
  'convention.missing': { fr: 'cette valeur manque', en: 'this value is missing' },
  'convention.unexpected': {
    fr: 'ce nom n’est pas prévu ici (faute de frappe ?)',
    en: 'this name is not expected here (a typing mistake?)',
  },
  'convention.insee': {
    fr: 'un code INSEE de 5 caractères est attendu, lu : {given}',
    en: 'an INSEE code of 5 characters is expected, found: {given}',
  },
  'convention.inhabitants': {
    fr: 'un nombre entier d’habitants, 0 ou plus, est attendu, lu : {given}',
    en: 'a whole number of inhabitants, 0 or more, is expected, found: {given}',
  },
  'convention.countTo': {
    fr: '« {given} » ne convient pas : un nombre entier de 1 à {most} est attendu.',
    en: '“{given}” does not suit: a whole number from 1 to {most} is expected.',
  },
  'convention.monthDay': {
    fr: '« {given} » n’est pas un jour de chaque année, écrit mois-jour comme 09-30.',
    en: '“{given}” is no day of every year, written month-day such as 09-30.',
  },
  'convention.deadlineUnset': {
    fr: '« {convention} » ne fixe pas ce délai : ajoutez-le à sa feuille « Paramètres », ou laissez l’argument convention vide pour celui de la convention 2019-2021.',
    en: '“{convention}” does not set this time limit: add it to its sheet “Paramètres”, or leave the convention out for that of the convention 2019-2021.',
  },
  'convention.severalBases': {
    fr: '« {convention} » a plusieurs bases de prorata ({bases}) : indiquez celle à prendre.',
    en: '“{convention}” has several pro rata bases ({bases}): give the one to use.',
  },
  'convention.wholeNumber': {
    fr: 'un nombre entier, au moins {least}, est attendu, lu : {given}',
    en: 'a whole number, at least {least}, is expected, found: {given}',
  },
  'convention.noRemainder': {
    fr: 'aucun texte n’impose d’ajustement : la métropole garde l’écart d’arrondi',
    en: 'no text requires an adjustment: the métropole keeps the rounding gap',
  },
  'convention.stranger': {
    fr: '« {given} » ne figure pas dans cette convention',
    en: '“{given}” is not in this convention',
  },
  'convention.period': {
    fr: 'la période doit couvrir des années civiles entières (1er janvier au 31 décembre), lu : {start} au {end}',
    en: 'the period must cover whole calendar years (1 January to 31 December), found: {start} to {end}',
  },
  'convention.duplicate': {
    fr: '« {given} » figure déjà à {first}',
    en: '“{given}” already stands at {first}',
  },
  'convention.inForce': {
    fr: 'des populations de ce millésime sont en vigueur le {expected}, après leur décret ; lu : en vigueur {inForce}, décret {decree}',
    en: 'populations of this reference year are in force on {expected}, after their decree; found: in force {inForce}, decree {decree}',
  },
  'convention.root': { fr: 'le fichier', en: 'the file' },
  'convention.none': { fr: 'il en faut au moins un', en: 'at least one is needed' },
  'convention.total': {
    fr: 'la population totale {total} ne vaut pas la somme des membres {sum}',
    en: 'the total population {total} is not the sum of the members {sum}',
  },
  'convention.siren': {
    fr: 'un SIREN de neuf chiffres, clé comprise, est attendu, lu : {given}',
    en: 'a SIREN of nine digits, its key among them, is expected, found: {given}',
  },
  'convention.nobody': {
    fr: 'les membres n’ont aucun habitant : rien ne peut être réparti',
    en: 'the members have no inhabitant: nothing can be shared out',
  },
  'table.oneColumn': {
    fr: 'Les populations doivent tenir dans une seule colonne, la plage reçue en a {given}.',
    en: 'The populations must stand in a single column, the range given has {given}.',
  },
  'internal.unexpected': {
    fr: 'Le calcul a échoué pour une raison imprévue : {given}.',
    en: 'The computation failed for an unforeseen reason: {given}.',
  },
} as const;
