/** CEL-*: what a cell holds and how the workbook treats it. */
export const cellChecks = {
  'CEL-01.title': { fr: 'Nombre stocké en texte', en: 'Number stored as text' },
  'CEL-01.message': {
    fr: {
      one: '{count} nombre est stocké en texte : « {found} » au lieu du nombre {expected}.',
      other:
        '{count} nombres de la colonne sont stockés en texte, par exemple « {found} » au lieu du nombre {expected}.',
    },
    en: {
      one: '{count} number is stored as text: “{found}” instead of the number {expected}.',
      other:
        '{count} numbers of the column are stored as text, for example “{found}” instead of the number {expected}.',
    },
  },
  'CEL-01.message.pasted': {
    fr: {
      one: 'Le tableau est fait de texte, lignes {first} à {last} : {count} membre y est lu, mais rien ne s’y calcule.',
      other:
        'Le tableau est fait de texte, lignes {first} à {last} : {count} membres y sont lus, mais rien ne s’y calcule.',
    },
    en: {
      one: 'The table is made of text, rows {first} to {last}: {count} member can be read, but nothing computed.',
      other:
        'The table is made of text, rows {first} to {last}: {count} members can be read, but nothing computed.',
    },
  },
  'CEL-01.message.ambiguous': {
    fr: '« {found} » est un texte qui se lit de deux façons : le point ou la virgule y sépare des milliers, ou des décimales.',
    en: '“{found}” is a text that reads in two ways: the point or comma parts thousands, or decimals.',
  },
  'CEL-01.message.suspect': {
    fr: '« {found} » est un texte, et pas tout à fait un nombre : lettre à la place d’un chiffre, ou espace mal placée.',
    en: '“{found}” is a text, and not quite a number: a letter in place of a digit, or a misplaced space.',
  },
  'CEL-01.choice': { fr: 'Écrire le nombre {value}', en: 'Write the number {value}' },
  'CEL-01.why': {
    fr: 'Excel n’additionne pas un texte : SOMME le laisse de côté sans le dire, et le total est faux.',
    en: 'Excel does not add a text: SUM leaves it out without saying so, and the total is wrong.',
  },
  'CEL-02.title': { fr: 'Valeur saisie parmi des formules', en: 'Typed value among formulas' },
  'CEL-02.message': {
    fr: {
      one: '{count} valeur est saisie au milieu de formules : {cell} contient {found} au lieu de {expected}.',
      other:
        '{count} valeurs sont saisies au milieu de formules : {cell} contient {found} au lieu de {expected}.',
    },
    en: {
      one: '{count} value is typed among formulas: {cell} holds {found} instead of {expected}.',
      other: '{count} values are typed among formulas: {cell} holds {found} instead of {expected}.',
    },
  },
  'CEL-02.why': {
    fr: {
      one: '{count} cellule de la colonne est calculée, ici par {formula}. Une valeur saisie ne suit plus les populations ni le budget.',
      other:
        '{count} cellules de la colonne sont calculées, ici par {formula}. Une valeur saisie ne suit plus les populations ni le budget.',
    },
    en: {
      one: '{count} cell of the column is computed, here by {formula}. A typed value no longer follows populations nor budget.',
      other:
        '{count} cells of the column are computed, here by {formula}. A typed value no longer follows populations nor budget.',
    },
  },
  'CEL-03.title': { fr: 'Formule différente de ses voisines', en: 'Formula unlike its neighbours' },
  'CEL-03.message': {
    fr: {
      one: '{count} formule diffère de ses voisines : {cell} contient {found} au lieu de {expected}.',
      other: '{count} formules diffèrent de leurs voisines : {cell} contient {found} au lieu de {expected}.',
    },
    en: {
      one: '{count} formula differs from its neighbours: {cell} holds {found} instead of {expected}.',
      other: '{count} formulas differ from their neighbours: {cell} holds {found} instead of {expected}.',
    },
  },
  'CEL-03.why': {
    fr: {
      one: '{count} cellule de la colonne suit la formule recopiée de ligne en ligne, ici {expected}. Un $ oublié ou une ligne décalée suffit à s’en écarter.',
      other:
        '{count} cellules de la colonne suivent la formule recopiée de ligne en ligne, ici {expected}. Un $ oublié ou une ligne décalée suffit à s’en écarter.',
    },
    en: {
      one: '{count} cell of the column follows the formula filled down, here {expected}. A forgotten $ or a shifted row is enough to differ.',
      other:
        '{count} cells of the column follow the formula filled down, here {expected}. A forgotten $ or a shifted row is enough to differ.',
    },
  },
  'CEL-04.title': { fr: 'Constante dans une formule', en: 'Constant in a formula' },
  'CEL-04.message': {
    fr: {
      one: '{count} formule calcule avec une constante écrite en dur : {found}.',
      other: '{count} formules calculent avec des constantes écrites en dur : {found}.',
    },
    en: {
      one: '{count} formula computes with a constant written in it: {found}.',
      other: '{count} formulas compute with constants written in them: {found}.',
    },
  },
  'CEL-04.why': {
    fr: '{cell} : {formula}. Un taux, un budget ou une durée a sa place dans une cellule de paramètre : la changer change tout le tableau.',
    en: '{cell}: {formula}. A rate, a budget or a length belongs in a parameter cell: changing it changes the whole table.',
  },
  'CEL-05.title': {
    fr: 'Lignes, colonnes ou feuilles masquées',
    en: 'Hidden rows, columns or sheets',
  },
  'CEL-05.message.sheet': {
    fr: 'La feuille « {sheet} » est masquée et contient des données.',
    en: 'The sheet “{sheet}” is hidden and holds data.',
  },
  'CEL-05.message.veryHidden': {
    fr: 'La feuille « {sheet} » contient des données et est masquée au point de manquer dans le menu Afficher.',
    en: 'The sheet “{sheet}” holds data and is hidden even from the Unhide menu.',
  },
  'CEL-05.message.rows': {
    fr: {
      one: '{count} ligne masquée contient des données : {rows}.',
      other: '{count} lignes masquées contiennent des données : {rows}.',
    },
    en: { one: '{count} hidden row holds data: {rows}.', other: '{count} hidden rows hold data: {rows}.' },
  },
  'CEL-05.message.filter': {
    fr: {
      one: 'Un filtre cache {count} ligne de données : {rows}.',
      other: 'Un filtre cache {count} lignes de données : {rows}.',
    },
    en: {
      one: 'A filter hides {count} row of data: {rows}.',
      other: 'A filter hides {count} rows of data: {rows}.',
    },
  },
  'CEL-05.message.columns': {
    fr: {
      one: '{count} colonne masquée contient des données : {columns}.',
      other: '{count} colonnes masquées contiennent des données : {columns}.',
    },
    en: {
      one: '{count} hidden column holds data: {columns}.',
      other: '{count} hidden columns hold data: {columns}.',
    },
  },
  'CEL-05.choice.sheet': { fr: 'Afficher « {sheet} »', en: 'Show “{sheet}”' },
  'CEL-05.why': {
    fr: 'SOMME compte ce qui est masqué, l’impression ne le montre pas : le lecteur ne peut pas refaire le total.',
    en: 'SUM counts what is hidden, printing does not show it: the reader cannot work the total out again.',
  },
  'CEL-06.title': {
    fr: 'Erreur, lien externe, boucle ou nom rompu',
    en: 'Error, external link, loop or broken name',
  },
  'CEL-06.message': {
    fr: {
      one: '{count} cellule affiche l’erreur {error} : {cell}.',
      other: '{count} cellules affichent l’erreur {error}, à commencer par {cell}.',
    },
    en: {
      one: '{count} cell shows the error {error}: {cell}.',
      other: '{count} cells show the error {error}, {cell} first.',
    },
  },
  'CEL-06.message.external': {
    fr: {
      one: '{count} cellule lit un autre classeur : {cell}.',
      other: '{count} cellules lisent un autre classeur, à commencer par {cell}.',
    },
    en: {
      one: '{count} cell reads another workbook: {cell}.',
      other: '{count} cells read another workbook, {cell} first.',
    },
  },
  'CEL-06.message.circular': {
    fr: {
      one: 'Référence circulaire : {count} cellule a besoin de son propre résultat, {cell}.',
      other: 'Référence circulaire : {count} cellules ont besoin l’une de l’autre, à commencer par {cell}.',
    },
    en: {
      one: 'Circular reference: {count} cell needs its own result, {cell}.',
      other: 'Circular reference: {count} cells need each other, {cell} first.',
    },
  },
  'CEL-06.message.name': {
    fr: 'Le nom « {name} » ne mène plus nulle part.',
    en: 'The name “{name}” leads nowhere any more.',
  },
  'CEL-06.why': { fr: 'Formule de {cell} : {formula}.', en: 'Formula of {cell}: {formula}.' },
  'CEL-06.why.typed': {
    fr: '{cell} ne contient pas de formule : l’erreur {error} y a été collée.',
    en: '{cell} holds no formula: the error {error} was pasted there.',
  },
  'CEL-06.why.followers': {
    fr: {
      one: '{count} autre cellule est en erreur parce qu’elle lit celle-ci : elle se corrigera avec elle.',
      other:
        '{count} autres cellules sont en erreur parce qu’elles lisent celle-ci : elles se corrigeront avec elle.',
    },
    en: {
      one: '{count} other cell has an error because it reads this one: it will mend with it.',
      other: '{count} other cells have an error because they read this one: they will mend with it.',
    },
  },
  'CEL-06.why.circular': { fr: 'Chemin de la boucle : {path}.', en: 'Path of the loop: {path}.' },
  'CEL-06.why.name': { fr: '« {name} » vaut {formula}.', en: '“{name}” is {formula}.' },
  'CEL-07.title': { fr: 'Cellules fusionnées dans les données', en: 'Merged cells in the data' },
  'CEL-07.message': {
    fr: {
      one: '{count} zone est fusionnée parmi les lignes du tableau : {areas}.',
      other: '{count} zones sont fusionnées parmi les lignes du tableau : {areas}.',
    },
    en: {
      one: '{count} area is merged among the lines of the table: {areas}.',
      other: '{count} areas are merged among the lines of the table: {areas}.',
    },
  },
  'CEL-07.why': {
    fr: 'Une zone fusionnée ne garde que sa première cellule : on ne peut plus trier, filtrer ni recopier vers le bas.',
    en: 'A merged area keeps its first cell only: it can no longer be sorted, filtered nor filled down.',
  },
  'CEL-08.title': {
    fr: 'Calcul manuel ou précision au format affiché',
    en: 'Manual calculation or precision as displayed',
  },
  'CEL-08.message': {
    fr: 'Le classeur est en calcul manuel : les montants affichés peuvent dater d’avant la dernière modification.',
    en: 'The workbook calculates manually: the amounts shown may be older than the last change.',
  },
  'CEL-08.why': {
    fr: 'Mode de calcul trouvé : manuel ; attendu : automatique (onglet Formules, Options de calcul).',
    en: 'Calculation mode found: manual; expected: automatic (Formulas tab, Calculation options).',
  },
  'CEL-08.message.precision': {
    fr: 'L’option « Définir le calcul avec la précision au format affiché » est active : Excel perd les décimales qu’il n’affiche pas, et les montants s’écartent d’un centime.',
    en: 'The option “Set precision as displayed” is on: Excel loses the decimals it does not show, and amounts drift by a cent.',
  },
  'CEL-08.why.precision': {
    fr: 'Le tarif est arrondi une seule fois, à partir de sa valeur exacte ; cette option arrondit chaque étape (Fichier, Options, Options avancées).',
    en: 'The price is rounded once, from its exact value; this option rounds every step (File, Options, Advanced).',
  },
} as const;
