/** PER-*: who is in the tables. */
export const memberChecks = {
  'member.why.population': {
    fr: 'La population de la ligne {cell}, {population}, est celle de « {name} », absente du tableau : le nom est sans doute faux.',
    en: 'The population of line {cell}, {population}, is that of “{name}”, which the table lacks: the name is probably wrong.',
  },
  'PER-01.title': { fr: 'Membre absent du tableau', en: 'Member missing from the table' },
  'PER-01.message': {
    fr: {
      one: '{count} membre manque : {names}. Le tableau en compte {found} sur {expected}.',
      other: '{count} membres manquent : {names}. Le tableau en compte {found} sur {expected}.',
    },
    en: {
      one: '{count} member is missing: {names}. The table has {found} out of {expected}.',
      other: '{count} members are missing: {names}. The table has {found} out of {expected}.',
    },
  },
  'PER-01.why': {
    fr: '« {name} » (code INSEE {insee}, {population} habitants) compte dans la population totale : sans sa ligne, la somme du tableau n’atteint pas le budget.',
    en: '“{name}” (INSEE code {insee}, {population} inhabitants) counts in the total population: without its line the table does not add up to the budget.',
  },
  'PER-02.title': { fr: 'Membre en double', en: 'Member twice' },
  'PER-02.message': {
    fr: '« {found} » figure {times} fois dans le tableau, une seule est attendue : {cells}.',
    en: '“{found}” stands {times} times in the table, once is expected: {cells}.',
  },
  'PER-02.why.same': {
    fr: 'Les lignes portent les mêmes chiffres : l’une d’elles est de trop.',
    en: 'The lines have the same figures: one of them is one too many.',
  },
  'PER-02.why.different': {
    fr: 'Les lignes portent des chiffres différents : il faut savoir laquelle est la bonne avant de retirer l’autre.',
    en: 'The lines have different figures: find out which is right before removing the other.',
  },
  'PER-02.why.missing': {
    fr: 'Le tableau n’a pas de ligne pour {names} : l’une des lignes en double en a sans doute pris la place.',
    en: 'The table has no line for {names}: one of the double lines has probably taken its place.',
  },
  'PER-03.title': { fr: 'Ligne sans membre', en: 'Line of no member' },
  'PER-03.message': {
    fr: '« {found} » n’est pas membre de la convention et ne ressemble au nom d’aucun membre.',
    en: '“{found}” is no member of the convention and resembles no member’s name.',
  },
  'PER-03.why': {
    fr: {
      one: 'La convention compte {count} membre ; seul un membre peut être facturé.',
      other: 'La convention compte {count} membres ; seul un membre peut être facturé.',
    },
    en: {
      one: 'The convention has {count} member; only a member can be billed.',
      other: 'The convention has {count} members; only a member can be billed.',
    },
  },
  'PER-04.title': {
    fr: 'Ordre des lignes différent d’un tableau à l’autre',
    en: 'Order of rows differing between tables',
  },
  'PER-04.message': {
    fr: {
      one: '{count} ligne n’est pas à la place qu’elle a dans les autres tableaux : ligne {row}, « {found} » au lieu de « {expected} ».',
      other:
        '{count} lignes ne sont pas à la place qu’elles ont dans les autres tableaux : dès la ligne {row}, « {found} » au lieu de « {expected} ».',
    },
    en: {
      one: '{count} line is not where the other tables have it: row {row}, “{found}” instead of “{expected}”.',
      other:
        '{count} lines are not where the other tables have them: from row {row} on, “{found}” instead of “{expected}”.',
    },
  },
  'PER-04.why': {
    fr: 'Ordre suivi par le plus de tableaux : celui de « {sheet} », à partir de la ligne {row}. Une colonne copiée d’un tableau à l’autre donnerait à chacun le montant de son voisin ; rapprochez par code INSEE ou par nom.',
    en: 'Order that most tables follow: that of “{sheet}”, from row {row} on. A column copied from one table to another would give each its neighbour’s amount; match by INSEE code or by name.',
  },
  'PER-05.title': { fr: 'CCAS tarifé sans convention', en: 'CCAS priced without a convention' },
  'PER-05.message': {
    fr: {
      one: '{count} CCAS est tarifé sans figurer à l’annexe 1 : {names}.',
      other: '{count} CCAS sont tarifés sans figurer à l’annexe 1 : {names}.',
    },
    en: {
      one: '{count} CCAS is priced and does not appear in annexe 1: {names}.',
      other: '{count} CCAS are priced and do not appear in annexe 1: {names}.',
    },
  },
  'PER-05.why': {
    fr: 'Annexe 1, « {sheet} » : {count} CCAS y adhèrent. Un tarif n’est pas une facture, mais seul un CCAS signataire peut recevoir un titre.',
    en: 'Annexe 1, “{sheet}”: {count} CCAS subscribe. A price is no bill, but only a CCAS that signed can receive one.',
  },
  'PER-05.notRun': {
    fr: 'Le classeur n’a pas d’annexe 1 qui liste les CCAS signataires.',
    en: 'The workbook has no annexe 1 listing the CCAS that signed.',
  },
  'PER-06.title': { fr: 'Nombre de membres annoncé', en: 'Number of members stated' },
  'PER-06.message': {
    fr: 'Le texte annonce {found} collectivités, le tableau en compte {expected}.',
    en: 'The text states {found} bodies, the table has {expected}.',
  },
  'PER-06.why': {
    fr: {
      one: 'Texte : « {text} ». Tableau : {count} ligne. Convention : {members} membres.',
      other: 'Texte : « {text} ». Tableau : {count} lignes. Convention : {members} membres.',
    },
    en: {
      one: 'Text: “{text}”. Table: {count} line. Convention: {members} members.',
      other: 'Text: “{text}”. Table: {count} lines. Convention: {members} members.',
    },
  },
} as const;
