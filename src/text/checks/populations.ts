/** POP-*: the populations that budgets are shared by. */
export const populationChecks = {
  'population.why.elsewhere': {
    fr: '« {name} » : {found} en {cell}, {expected} dans « {sheet} » en {other}.',
    en: '“{name}”: {found} at {cell}, {expected} in “{sheet}” at {other}.',
  },
  'POP-01.title': {
    fr: 'Population différente de celle du décret',
    en: 'Population other than that of the decree',
  },
  'POP-01.message': {
    fr: '« {name} » : {found} habitants au lieu de {expected}.',
    en: '“{name}”: {found} inhabitants instead of {expected}.',
  },
  'POP-01.message.totale': {
    fr: '« {name} » : {found} habitants au lieu de {expected} ; {found} est la population totale {year}.',
    en: '“{name}”: {found} inhabitants instead of {expected}; {found} is the total population of {year}.',
  },
  'POP-01.message.municipale': {
    fr: '« {name} » : {found} habitants au lieu de {expected} ; {found} est la population municipale {year}.',
    en: '“{name}”: {found} inhabitants instead of {expected}; {found} is the municipal population of {year}.',
  },
  'POP-01.message.otherMember': {
    fr: '« {name} » : {found} habitants au lieu de {expected} ; {found} est la population de « {other} ».',
    en: '“{name}”: {found} inhabitants instead of {expected}; {found} is the population of “{other}”.',
  },
  'POP-01.message.digits': {
    fr: '« {name} » : {found} habitants au lieu de {expected} ; deux chiffres sont intervertis.',
    en: '“{name}”: {found} inhabitants instead of {expected}; two digits are swapped.',
  },
  'POP-01.message.exchanged': {
    fr: '« {name} » et « {other} » ont leurs populations échangées : {found} au lieu de {expected} pour « {name} ».',
    en: '“{name}” and “{other}” have each other’s population: {found} instead of {expected} for “{name}”.',
  },
  'POP-01.message.shiftedDown': {
    fr: {
      one: '{count} population est décalée d’une ligne vers le bas : {found} au lieu de {expected} pour « {name} ».',
      other:
        '{count} populations sont décalées d’une ligne vers le bas, à partir de « {name} » : {found} au lieu de {expected}.',
    },
    en: {
      one: '{count} population is one row too low: {found} instead of {expected} for “{name}”.',
      other: '{count} populations are one row too low, from “{name}” on: {found} instead of {expected}.',
    },
  },
  'POP-01.message.shiftedUp': {
    fr: {
      one: '{count} population est décalée d’une ligne vers le haut : {found} au lieu de {expected} pour « {name} ».',
      other:
        '{count} populations sont décalées d’une ligne vers le haut, à partir de « {name} » : {found} au lieu de {expected}.',
    },
    en: {
      one: '{count} population is one row too high: {found} instead of {expected} for “{name}”.',
      other: '{count} populations are one row too high, from “{name}” on: {found} instead of {expected}.',
    },
  },
  'POP-01.why.totale': {
    fr: '« {name} », cellule {cell} : trouvé {found} ; population totale {year} de la convention : {expected}.',
    en: '“{name}”, cell {cell}: found {found}; total population of {year} in the convention: {expected}.',
  },
  'POP-01.why.municipale': {
    fr: '« {name} », cellule {cell} : trouvé {found} ; population municipale {year} de la convention : {expected}.',
    en: '“{name}”, cell {cell}: found {found}; municipal population of {year} in the convention: {expected}.',
  },
  'POP-01.why.amount': {
    fr: '« {name} », « {column} », cellule {cell} : {found} suit ces {population} habitants ; {expected} attendus ({difference}).',
    en: '“{name}”, “{column}”, cell {cell}: {found} follows from these {population} inhabitants; {expected} expected ({difference}).',
  },
  'POP-01.why.otherAmounts': {
    fr: {
      one: '{count} autre montant suit de même une population fausse.',
      other: '{count} autres montants suivent de même une population fausse.',
    },
    en: {
      one: '{count} other amount likewise follows from a wrong population.',
      other: '{count} other amounts likewise follow from a wrong population.',
    },
  },
  'POP-01.why.amountsRight': {
    fr: 'Les montants de « {name} » (ligne de {cell}) sont déjà ceux de {expected} habitants : seule la population est à corriger.',
    en: 'The amounts of “{name}” (row of {cell}) are already those of {expected} inhabitants: only the population is to mend.',
  },
  'POP-01.why.right.totale': {
    fr: '« {name} » : {found} est bien la population totale {year}, comme toutes les autres du tableau.',
    en: '“{name}”: {found} is indeed the total population of {year}, like all others of the table.',
  },
  'POP-01.why.right.municipale': {
    fr: '« {name} » : {found} est bien la population municipale {year}, comme toutes les autres du tableau.',
    en: '“{name}”: {found} is indeed the municipal population of {year}, like all others of the table.',
  },
  'POP-02.title': {
    fr: 'Population municipale ou totale, année',
    en: 'Municipal or total population, year',
  },
  'POP-02.message.said.totale': {
    fr: 'Les populations du tableau sont les populations totales {found}, et non celles que vous avez indiquées.',
    en: 'The populations of the table are the total ones of {found}, not those you said.',
  },
  'POP-02.message.said.municipale': {
    fr: 'Les populations du tableau sont les populations municipales {found}, et non celles que vous avez indiquées.',
    en: 'The populations of the table are the municipal ones of {found}, not those you said.',
  },
  'POP-02.why.said': {
    fr: '« {name} » : {found} ; {count} des {all} populations du tableau sont de ce millésime et de cette sorte.',
    en: '“{name}”: {found}; {count} of the {all} populations of the table are of that reference year and kind.',
  },
  'POP-02.message.municipale.totale': {
    fr: 'Les populations du tableau sont les populations municipales {found} ; la convention répartit selon les populations totales {expected}.',
    en: 'The populations of the table are the municipal ones of {found}; the convention shares by the total ones of {expected}.',
  },
  'POP-02.message.totale.municipale': {
    fr: 'Les populations du tableau sont les populations totales {found} ; la convention répartit selon les populations municipales {expected}.',
    en: 'The populations of the table are the total ones of {found}; the convention shares by the municipal ones of {expected}.',
  },
  'POP-02.message.totale.totale': {
    fr: 'Les populations du tableau sont les populations totales {found} ; la convention répartit selon celles de {expected}.',
    en: 'The populations of the table are the total ones of {found}; the convention shares by those of {expected}.',
  },
  'POP-02.message.municipale.municipale': {
    fr: 'Les populations du tableau sont les populations municipales {found} ; la convention répartit selon celles de {expected}.',
    en: 'The populations of the table are the municipal ones of {found}; the convention shares by those of {expected}.',
  },
  'POP-02.message.text.totale': {
    fr: 'Le texte annonce des populations municipales, mais les chiffres sont les populations totales.',
    en: 'The text announces municipal populations, but the figures are the total ones.',
  },
  'POP-02.message.text.municipale': {
    fr: 'Le texte annonce des populations totales, mais les chiffres sont les populations municipales.',
    en: 'The text announces total populations, but the figures are the municipal ones.',
  },
  'POP-02.why': {
    fr: {
      one: '{count} population diffère : « {name} », {found} au lieu de {expected}.',
      other: '{count} populations diffèrent, par exemple « {name} », {found} au lieu de {expected}.',
    },
    en: {
      one: '{count} population differs: “{name}”, {found} instead of {expected}.',
      other: '{count} populations differ, for example “{name}”, {found} instead of {expected}.',
    },
  },
  'POP-02.choice.write': {
    fr: {
      one: 'Écrire la population de la convention ({count} cellule)',
      other: 'Écrire les populations de la convention ({count} cellules)',
    },
    en: {
      one: 'Write the population of the convention ({count} cell)',
      other: 'Write the populations of the convention ({count} cells)',
    },
  },
  'POP-02.choice.text': { fr: 'Écrire « {text} »', en: 'Write “{text}”' },
  'POP-03.title': { fr: 'Total des habitants', en: 'Total of the inhabitants' },
  'POP-03.message': {
    fr: 'Le total imprimé est de {found} habitants, la somme des lignes de {expected}.',
    en: 'The printed total is {found} inhabitants, the sum of the lines {expected}.',
  },
  'POP-03.message.stated': {
    fr: 'La population totale indiquée est de {found} habitants, celle de la convention de {expected}.',
    en: 'The total population stated is {found} inhabitants, that of the convention {expected}.',
  },
  'POP-03.why': {
    fr: {
      one: 'Somme de {count} ligne : {expected}. Population totale de la convention : {legal}.',
      other: 'Somme des {count} lignes : {expected}. Population totale de la convention : {legal}.',
    },
    en: {
      one: 'Sum of {count} line: {expected}. Total population of the convention: {legal}.',
      other: 'Sum of the {count} lines: {expected}. Total population of the convention: {legal}.',
    },
  },
  'POP-04.title': {
    fr: 'Population du CCAS différente de celle de sa commune',
    en: 'Population of a CCAS other than its commune’s',
  },
  'POP-04.message': {
    fr: {
      one: 'Le CCAS de « {name} » est tarifé sur {found} habitants, sa commune sur {expected}.',
      other:
        '{count} CCAS sont tarifés sur une autre population que leur commune, par exemple « {name} » : {found} au lieu de {expected}.',
    },
    en: {
      one: 'The CCAS of “{name}” is priced on {found} inhabitants, its commune on {expected}.',
      other:
        '{count} CCAS are priced on another population than their commune, for example “{name}”: {found} instead of {expected}.',
    },
  },
  'POP-05.title': {
    fr: 'Population différente d’une application à l’autre',
    en: 'Population differing between applications',
  },
  'POP-05.message': {
    fr: {
      one: '« {name} » a {found} habitants ici et {expected} pour une autre application.',
      other:
        '{count} populations diffèrent d’une application à l’autre, par exemple « {name} » : {found} ici, {expected} ailleurs.',
    },
    en: {
      one: '“{name}” has {found} inhabitants here and {expected} for another application.',
      other:
        '{count} populations differ between applications, for example “{name}”: {found} here, {expected} elsewhere.',
    },
  },
  'POP-06.title': { fr: 'Décret des populations', en: 'Decree of the populations' },
  'POP-06.message': {
    fr: 'Aucun tableau ne cite le décret de ses populations ; celui de la convention est du {expected}.',
    en: 'No table cites the decree of its populations; that of the convention is dated {expected}.',
  },
  'POP-06.message.other': {
    fr: 'Le décret cité est du {found} ; celui de la convention est du {expected}.',
    en: 'The decree cited is dated {found}; that of the convention is dated {expected}.',
  },
  'POP-06.message.year': {
    fr: 'Les populations annoncées sont celles de {found} ; celles de la convention sont en vigueur en {expected} (millésime {year}).',
    en: 'The populations announced are those of {found}; those of the convention are in force in {expected} (reference year {year}).',
  },
  'POP-06.message.said': {
    fr: 'Vous avez indiqué les populations du millésime {found} ; celles de la convention sont du millésime {expected}.',
    en: 'You said the populations of reference year {found}; those of the convention are of reference year {expected}.',
  },
  'POP-06.why': {
    fr: 'Source des populations de la convention : {source}.',
    en: 'Source of the populations of the convention: {source}.',
  },
  'POP-07.title': { fr: 'Évolution de plus de 5 %', en: 'Change over 5 %' },
  'POP-07.message': {
    fr: '« {name} » passe de {before} à {found} habitants en un an ({percent} %) : à confirmer.',
    en: '“{name}” goes from {before} to {found} inhabitants in a year ({percent} %): to be confirmed.',
  },
  'POP-07.why.totale': {
    fr: 'Populations totales : {before} pour {previous}, {found} pour {year}.',
    en: 'Total populations: {before} for {previous}, {found} for {year}.',
  },
  'POP-07.why.municipale': {
    fr: 'Populations municipales : {before} pour {previous}, {found} pour {year}.',
    en: 'Municipal populations: {before} for {previous}, {found} for {year}.',
  },
  'POP-08.title': {
    fr: 'Population qui n’est pas un nombre entier positif',
    en: 'Population that is no positive whole number',
  },
  'POP-08.message': {
    fr: '« {name} » : « {found} » n’est pas un nombre entier d’habitants.',
    en: '“{name}”: “{found}” is no whole number of inhabitants.',
  },
  'POP-08.message.missing': {
    fr: '« {name} » : la population manque, mais la ligne porte des montants.',
    en: '“{name}”: the population is missing, but the line has amounts.',
  },
  'POP-08.why': {
    fr: 'Une population est un nombre entier, au moins 1 ; elle répartit le budget.',
    en: 'A population is a whole number, at least 1; it shares out the budget.',
  },
  'POP-08.why.expected': {
    fr: 'Population de « {name} » dans la convention : {expected}.',
    en: 'Population of “{name}” in the convention: {expected}.',
  },
} as const;
