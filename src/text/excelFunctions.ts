/**
 * What the embedded host says of the functions of Excel that a sheet of tariffs uses, while they are typed: what each
 * does, then its arguments; in brackets those that may be left out, with dots the one that may be repeated.
 */
export const excelFunctions = {
  ABS: { fr: 'Valeur absolue d’un nombre : nombre', en: 'Absolute value of a number: number' },
  AND: {
    fr: 'VRAI si toutes les conditions sont vraies : condition1 ; [condition2…]',
    en: 'TRUE if all conditions are true: condition1, [condition2…]',
  },
  AVERAGE: { fr: 'Moyenne de nombres : nombre1 ; [nombre2…]', en: 'Average of numbers: number1, [number2…]' },
  AVERAGEIF: {
    fr: 'Moyenne des cellules qui répondent à un critère : plage ; critère ; [plage_moyenne]',
    en: 'Average of the cells that meet a criterion: range, criterion, [average_range]',
  },
  CONCAT: { fr: 'Textes mis bout à bout : texte1 ; [texte2…]', en: 'Texts put end to end: text1, [text2…]' },
  CONCATENATE: {
    fr: 'Textes mis bout à bout : texte1 ; [texte2…]',
    en: 'Texts put end to end: text1, [text2…]',
  },
  COUNT: {
    fr: 'Nombre de cellules qui contiennent un nombre : valeur1 ; [valeur2…]',
    en: 'How many cells hold a number: value1, [value2…]',
  },
  COUNTA: {
    fr: 'Nombre de cellules qui ne sont pas vides : valeur1 ; [valeur2…]',
    en: 'How many cells are not empty: value1, [value2…]',
  },
  COUNTBLANK: { fr: 'Nombre de cellules vides : plage', en: 'How many cells are empty: range' },
  COUNTIF: {
    fr: 'Nombre de cellules qui répondent à un critère : plage ; critère',
    en: 'How many cells meet a criterion: range, criterion',
  },
  COUNTIFS: {
    fr: 'Nombre de cellules qui répondent à plusieurs critères : plage1 ; critère1 ; [plage_critère…]',
    en: 'How many cells meet several criteria: range1, criterion1, [range_criterion…]',
  },
  DATE: { fr: 'Date d’un jour donné : année ; mois ; jour', en: 'Date of a given day: year, month, day' },
  DAY: { fr: 'Jour du mois d’une date : date', en: 'Day of the month of a date: date' },
  DAYS: {
    fr: 'Nombre de jours entre deux dates : date_fin ; date_début',
    en: 'Days between two dates: end, start',
  },
  EDATE: {
    fr: 'Même jour, quelques mois plus tard ou plus tôt : date_départ ; mois',
    en: 'Same day, some months later or earlier: start_date, months',
  },
  EOMONTH: {
    fr: 'Dernier jour d’un mois : date_départ ; mois',
    en: 'Last day of a month: start_date, months',
  },
  FIND: {
    fr: 'Place d’un texte dans un autre, majuscules distinguées : cherché ; texte ; [départ]',
    en: 'Place of a text in another, case counts: sought, text, [start]',
  },
  HLOOKUP: {
    fr: 'Cherche dans la première ligne d’un tableau : cherché ; tableau ; numéro_ligne ; [approché]',
    en: 'Searches the first row of a table: sought, table, row_number, [approximate]',
  },
  IF: {
    fr: 'Une valeur si la condition est vraie, une autre sinon : condition ; si_vrai ; [si_faux]',
    en: 'One value if the condition is true, another otherwise: condition, if_true, [if_false]',
  },
  IFERROR: {
    fr: 'Une autre valeur à la place d’une erreur : valeur ; si_erreur',
    en: 'Another value instead of an error: value, if_error',
  },
  IFNA: {
    fr: 'Une autre valeur à la place de #N/A : valeur ; si_na',
    en: 'Another value instead of #N/A: value, if_na',
  },
  IFS: {
    fr: 'La valeur de la première condition vraie : condition1 ; valeur1 ; [condition_valeur…]',
    en: 'The value of the first true condition: condition1, value1, [condition_value…]',
  },
  INDEX: {
    fr: 'Cellule d’un tableau, par ses numéros : tableau ; ligne ; [colonne]',
    en: 'Cell of a table, by its numbers: table, row, [column]',
  },
  INT: { fr: 'Entier inférieur ou égal : nombre', en: 'Integer below or equal: number' },
  ISBLANK: { fr: 'VRAI si la cellule est vide : valeur', en: 'TRUE if the cell is empty: value' },
  ISERROR: { fr: 'VRAI si la valeur est une erreur : valeur', en: 'TRUE if the value is an error: value' },
  ISNUMBER: { fr: 'VRAI si la valeur est un nombre : valeur', en: 'TRUE if the value is a number: value' },
  ISTEXT: { fr: 'VRAI si la valeur est un texte : valeur', en: 'TRUE if the value is a text: value' },
  LEFT: {
    fr: 'Début d’un texte : texte ; [nombre_caractères]',
    en: 'Beginning of a text: text, [characters]',
  },
  LEN: { fr: 'Nombre de caractères d’un texte : texte', en: 'Length of a text: text' },
  LOWER: { fr: 'Texte en minuscules : texte', en: 'Text in small letters: text' },
  MATCH: {
    fr: 'Place d’une valeur dans une ligne ou une colonne : cherché ; plage ; [type]',
    en: 'Place of a value in a row or column: sought, range, [type]',
  },
  MAX: { fr: 'Le plus grand nombre : nombre1 ; [nombre2…]', en: 'The greatest number: number1, [number2…]' },
  MEDIAN: { fr: 'Médiane de nombres : nombre1 ; [nombre2…]', en: 'Median of numbers: number1, [number2…]' },
  MID: {
    fr: 'Partie d’un texte : texte ; départ ; nombre_caractères',
    en: 'Part of a text: text, start, characters',
  },
  MIN: { fr: 'Le plus petit nombre : nombre1 ; [nombre2…]', en: 'The least number: number1, [number2…]' },
  MOD: { fr: 'Reste d’une division : nombre ; diviseur', en: 'Remainder of a division: number, divisor' },
  MONTH: { fr: 'Mois d’une date : date', en: 'Month of a date: date' },
  NETWORKDAYS: {
    fr: 'Jours ouvrés entre deux dates : date_début ; date_fin ; [jours_fériés]',
    en: 'Working days between two dates: start, end, [holidays]',
  },
  NOT: { fr: 'L’inverse d’une condition : condition', en: 'The opposite of a condition: condition' },
  OR: {
    fr: 'VRAI si une condition au moins est vraie : condition1 ; [condition2…]',
    en: 'TRUE if at least one condition is true: condition1, [condition2…]',
  },
  PRODUCT: { fr: 'Produit de nombres : nombre1 ; [nombre2…]', en: 'Product of numbers: number1, [number2…]' },
  RANK: {
    fr: 'Rang d’un nombre dans une liste : nombre ; liste ; [ordre]',
    en: 'Rank: number, list, [order]',
  },
  RIGHT: { fr: 'Fin d’un texte : texte ; [nombre_caractères]', en: 'End of a text: text, [characters]' },
  ROUND: {
    fr: 'Nombre arrondi, les moitiés vers le haut : nombre ; décimales',
    en: 'Rounded number, halves up: number, decimals',
  },
  ROUNDDOWN: {
    fr: 'Nombre arrondi vers zéro : nombre ; décimales',
    en: 'Rounded towards zero: number, decimals',
  },
  ROUNDUP: {
    fr: 'Nombre arrondi en s’éloignant de zéro : nombre ; décimales',
    en: 'Rounded away from zero: number, decimals',
  },
  SEARCH: {
    fr: 'Place d’un texte dans un autre : cherché ; texte ; [départ]',
    en: 'Place of a text in another: sought, text, [start]',
  },
  SUBSTITUTE: {
    fr: 'Remplace un texte par un autre : texte ; ancien ; nouveau ; [laquelle]',
    en: 'Replaces a text with another: text, old, new, [which]',
  },
  SUBTOTAL: {
    fr: 'Sous-total des lignes affichées (9 : somme) : fonction ; plage1 ; [plage2…]',
    en: 'Subtotal of the rows in view (9: sum): function, range1, [range2…]',
  },
  SUM: { fr: 'Somme de nombres : nombre1 ; [nombre2…]', en: 'Sum of numbers: number1, [number2…]' },
  SUMIF: {
    fr: 'Somme des cellules qui répondent à un critère : plage ; critère ; [plage_somme]',
    en: 'Sum of the cells that meet a criterion: range, criterion, [sum_range]',
  },
  SUMIFS: {
    fr: 'Somme des cellules qui répondent à plusieurs critères : plage_somme ; plage1 ; critère1 ; [plage_critère…]',
    en: 'Sum of the cells that meet several criteria: sum_range, range1, criterion1, [range_criterion…]',
  },
  SUMPRODUCT: {
    fr: 'Somme des produits de plages, terme à terme : plage1 ; [plage2…]',
    en: 'Sum of the products of ranges, term by term: range1, [range2…]',
  },
  TEXT: {
    fr: 'Nombre écrit dans un format : nombre ; format',
    en: 'Number written in a format: number, format',
  },
  TODAY: { fr: 'Date du jour :', en: 'Date of today:' },
  TRIM: { fr: 'Texte sans espaces en trop : texte', en: 'Text without extra spaces: text' },
  TRUNC: { fr: 'Nombre sans ses décimales : nombre ; [décimales]', en: 'Number cut: number, [decimals]' },
  UPPER: { fr: 'Texte en majuscules : texte', en: 'Text in capitals: text' },
  VALUE: { fr: 'Nombre écrit dans un texte : texte', en: 'Number written in a text: text' },
  VLOOKUP: {
    fr: 'Cherche dans la première colonne d’un tableau : cherché ; tableau ; numéro_colonne ; [approché]',
    en: 'Searches the first column of a table: sought, table, column_number, [approximate]',
  },
  XLOOKUP: {
    fr: 'Cherche une valeur et rend celle qui lui répond : cherché ; plage_cherchée ; plage_rendue ; [si_absent]',
    en: 'Finds a value and gives the one beside it: sought, lookup_range, return_range, [if_missing]',
  },
  YEAR: { fr: 'Année d’une date : date', en: 'Year of a date: date' },
} as const;
