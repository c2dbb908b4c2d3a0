/** TOT-*: the line of totals. */
export const totalChecks = {
  'total.choice.sum': { fr: 'Écrire {formula} en {cell}', en: 'Write {formula} in {cell}' },
  'TOT-01.title': { fr: 'Total saisi au lieu d’être calculé', en: 'Total typed instead of computed' },
  'TOT-01.message': {
    fr: 'Le total {typed} en {cell} est saisi, et n’est pas la somme des lignes : {sum} ({difference}).',
    en: 'The total {typed} in {cell} is typed, and is not the sum of the lines: {sum} ({difference}).',
  },
  'TOT-01.message.budget': {
    fr: 'Le total {typed} en {cell} est le budget, recopié : les lignes font {sum} ({difference}).',
    en: 'The total {typed} in {cell} is the budget, copied: the lines make {sum} ({difference}).',
  },
  'TOT-01.message.same': {
    fr: 'Le total {typed} en {cell} est saisi : il est juste, mais ne suivra pas les lignes.',
    en: 'The total {typed} in {cell} is typed: it is right, but will not follow the lines.',
  },
  'TOT-01.why.sum': {
    fr: 'Somme des {lines} lignes : {sum} ; total écrit : {typed}.',
    en: 'Sum of the {lines} lines: {sum}; total written: {typed}.',
  },
  'TOT-01.why': {
    fr: 'Un total calculé ({formula}) montre l’écart d’arrondi ; un total recopié le cache, et reste faux après correction d’une ligne. L’écart reste à la charge {de acronym}.',
    en: 'A computed total ({formula}) shows the rounding gap; a copied one hides it, and stays wrong once a line is mended. {acronym} bears the gap.',
  },
  'TOT-02.title': { fr: 'Total absent', en: 'Missing total' },
  'TOT-02.message': {
    fr: {
      one: 'La colonne {columns} n’a pas de total en ligne {row}.',
      other: '{count} colonnes n’ont pas de total en ligne {row} : {columns}.',
    },
    en: {
      one: 'Column {columns} has no total on row {row}.',
      other: '{count} columns have no total on row {row}: {columns}.',
    },
  },
  'TOT-02.message.line': {
    fr: {
      one: 'Le tableau n’a pas de ligne de totaux (colonne {columns}).',
      other: 'Le tableau n’a pas de ligne de totaux ({count} colonnes : {columns}).',
    },
    en: {
      one: 'The table has no line of totals (column {columns}).',
      other: 'The table has no line of totals ({count} columns: {columns}).',
    },
  },
  'TOT-02.why': {
    fr: {
      one: '« {column} » : {count} ligne, {sum}.',
      other: '« {column} » : {count} lignes, en tout {sum}.',
    },
    en: { one: '“{column}”: {count} line, {sum}.', other: '“{column}”: {count} lines, {sum} in all.' },
  },
  'TOT-02.choice': {
    fr: {
      one: 'Ajouter le total sous la dernière ligne',
      other: 'Ajouter les {count} totaux sous la dernière ligne',
    },
    en: { one: 'Add the total below the last line', other: 'Add the {count} totals below the last line' },
  },
  'TOT-03.title': {
    fr: 'Plage de total incomplète ou circulaire',
    en: 'Range of a total that is short or circular',
  },
  'TOT-03.message': {
    fr: {
      one: 'Le total {cell}, {formula}, laisse de côté {count} ligne : {names}.',
      other: 'Le total {cell}, {formula}, laisse de côté {count} lignes : {names}.',
    },
    en: {
      one: 'The total {cell}, {formula}, leaves out {count} line: {names}.',
      other: 'The total {cell}, {formula}, leaves out {count} lines: {names}.',
    },
  },
  'TOT-03.message.itself': {
    fr: 'Le total {cell}, {formula}, s’additionne lui-même.',
    en: 'The total {cell}, {formula}, adds itself up.',
  },
  'TOT-03.message.extra': {
    fr: {
      one: 'Le total {cell}, {formula}, additionne aussi {extra}, qui n’est pas une ligne du tableau.',
      other:
        'Le total {cell}, {formula}, additionne aussi {count} cellules qui ne sont pas des lignes du tableau : {extra}.',
    },
    en: {
      one: 'The total {cell}, {formula}, also adds up {extra}, which is no line of the table.',
      other:
        'The total {cell}, {formula}, also adds up {count} cells that are no lines of the table: {extra}.',
    },
  },
  'TOT-03.why': {
    fr: {
      one: 'Le tableau a {count} ligne : le total attendu est {right}.',
      other: 'Le tableau a {count} lignes : le total attendu est {right}.',
    },
    en: {
      one: 'The table has {count} line: the total expected is {right}.',
      other: 'The table has {count} lines: the total expected is {right}.',
    },
  },
  'TOT-04.title': { fr: 'Total qui oublie les lignes masquées', en: 'Total that leaves hidden rows out' },
  'TOT-04.message': {
    fr: {
      one: 'Le total {cell}, {formula}, oublie {count} ligne masquée ({names}, {leftOut}) : {visible} au lieu de {all}.',
      other:
        'Le total {cell}, {formula}, oublie {count} lignes masquées ({names}, {leftOut}) : {visible} au lieu de {all}.',
    },
    en: {
      one: 'The total {cell}, {formula}, leaves out {count} hidden row ({names}, {leftOut}): {visible} instead of {all}.',
      other:
        'The total {cell}, {formula}, leaves out {count} hidden rows ({names}, {leftOut}): {visible} instead of {all}.',
    },
  },
  'TOT-04.why': {
    fr: 'SOUS.TOTAL n’additionne que les lignes visibles : {all} − {leftOut} = {visible}. SOMME additionne tout.',
    en: 'SUBTOTAL adds up visible rows only: {all} − {leftOut} = {visible}. SUM adds up everything.',
  },
} as const;
