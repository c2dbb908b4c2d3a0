/** CAL-01 to CAL-04: an amount, its rounding, its digits. */
export const calculationChecks = {
  'CAL-01.title': { fr: 'Montant différent de la formule exacte', en: 'Amount that is not the exact one' },
  'CAL-01.message': {
    fr: '{name}, « {column} » : {found} en {cell}, au lieu de {expected} ({difference}).',
    en: '{name}, “{column}”: {found} in {cell}, instead of {expected} ({difference}).',
  },
  'CAL-01.message.tax': {
    fr: {
      one: '{count} montant comprend la TVA de 20 %, alors que le tarif est net de taxe : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants comprennent la TVA de 20 %, alors que le tarif est net de taxe : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount includes the VAT of 20 %, although the price is net of tax: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts include the VAT of 20 %, although the price is net of tax: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-01.message.populations': {
    fr: {
      one: '{count} montant est calculé sur la population {kind} {year}, qui n’est pas celle de la convention : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont calculés sur la population {kind} du millésime {year}, qui n’est pas celle de la convention : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is computed from the {kind} population of {year}, not that of the convention: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are computed from the {kind} populations of {year}, not those of the convention: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-01.rows': {
    fr: { one: '{count} ligne', other: '{count} lignes' },
    en: { one: '{count} row', other: '{count} rows' },
  },
  'CAL-01.message.shiftDown': {
    fr: {
      one: '{count} montant est décalé de {rows} vers le bas par rapport aux noms : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont décalés de {rows} vers le bas par rapport aux noms : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is shifted down by {rows} against the names: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are shifted down by {rows} against the names: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-01.message.shiftUp': {
    fr: {
      one: '{count} montant est décalé de {rows} vers le haut par rapport aux noms : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont décalés de {rows} vers le haut par rapport aux noms : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is shifted up by {rows} against the names: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are shifted up by {rows} against the names: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-01.message.permuted': {
    fr: {
      one: '{count} montant est à la place d’un autre : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants ont changé de place entre eux : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount stands in another’s place: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts have changed places among themselves: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-01.message.budget': {
    fr: {
      one: '{name} : {count} montant est celui d’une autre application (budget de {budget}) : {found} en {cell} au lieu de {expected}.',
      other:
        '{name} : {count} montants sont ceux d’une autre application (budget de {budget}) : {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{name}: {count} amount is that of another application (budget of {budget}): {found} in {cell} instead of {expected}.',
      other:
        '{name}: {count} amounts are those of another application (budget of {budget}): {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-01.message.otherColumn': {
    fr: {
      one: '{name}, « {column} » : {found} en {cell} est le montant de la colonne « {source} », au lieu de {expected}.',
      other:
        '« {column} » : {count} montants sont ceux de la colonne « {source} » ({name}, {found} en {cell} au lieu de {expected}).',
    },
    en: {
      one: '{name}, “{column}”: {found} in {cell} is the amount of column “{source}”, instead of {expected}.',
      other:
        '“{column}”: {count} amounts are those of column “{source}” ({name}, {found} in {cell} instead of {expected}).',
    },
  },
  'CAL-01.message.netPeriod': {
    fr: {
      one: '{name}, « {column} » : {found} en {cell} est le coût de la période, participation déduite, au lieu de {expected}.',
      other:
        '« {column} » : {count} montants sont le coût de la période, participation déduite ({name}, {found} en {cell} au lieu de {expected}).',
    },
    en: {
      one: '{name}, “{column}”: {found} in {cell} is the cost of the period net of the share, instead of {expected}.',
      other:
        '“{column}”: {count} amounts are the cost of the period net of the share ({name}, {found} in {cell} instead of {expected}).',
    },
  },
  'CAL-01.message.otherLine': {
    fr: {
      one: '{name}, « {column} » : {found} en {cell} est le montant de {source}, au lieu de {expected}.',
      other: '{name} : {count} montants sont ceux de {source} ({found} en {cell} au lieu de {expected}).',
    },
    en: {
      one: '{name}, “{column}”: {found} in {cell} is the amount of {source}, instead of {expected}.',
      other: '{name}: {count} amounts are those of {source} ({found} in {cell} instead of {expected}).',
    },
  },
  'CAL-01.message.impliedPopulation': {
    fr: {
      one: '{name} : {count} montant correspond à {population} habitants : {found} en {cell} au lieu de {expected}.',
      other:
        '{name} : {count} montants correspondent à {population} habitants : {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{name}: {count} amount corresponds to {population} inhabitants: {found} in {cell} instead of {expected}.',
      other:
        '{name}: {count} amounts correspond to {population} inhabitants: {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-01.why.tax': {
    fr: 'Les services communs sont facturés « net de taxe » (article 6) ; la TVA de 20 % ne porte que sur les journées d’intervention (annexe 3).',
    en: 'Common services are billed net of tax (article 6); the VAT of 20 % is only on day-rate work (annexe 3).',
  },
  'CAL-01.why.populations': {
    fr: 'Avec la population {kind} du millésime {year} de l’INSEE, on retrouve ces montants au centime.',
    en: 'With the {kind} populations of {year} from INSEE, these amounts come out to the cent.',
  },
  'CAL-01.why.shift': {
    fr: {
      one: 'Chaque montant est celui de la ligne voisine : une cellule a été insérée, supprimée ou collée une ligne trop haut ou trop bas.',
      other:
        'Chaque montant est celui d’une ligne toujours à la même distance ({count} lignes) : des cellules ont été insérées, supprimées ou collées trop haut ou trop bas.',
    },
    en: {
      one: 'Each amount is that of the next line: a cell was inserted, deleted or pasted one row too high or too low.',
      other:
        'Each amount is that of a line always at the same distance ({count} rows): cells were inserted, deleted or pasted too high or too low.',
    },
  },
  'CAL-01.why.permuted': {
    fr: 'Ces montants sont tous attendus dans la colonne, mais sur d’autres lignes : la colonne a été triée sans les noms, ou des cellules ont été échangées.',
    en: 'These amounts are all expected in the column, but on other lines: the column was sorted without the names, or cells were swapped.',
  },
  'CAL-02.title': { fr: 'Arrondi en chaîne', en: 'Chained rounding' },
  'CAL-02.message': {
    fr: {
      one: '{name}, « {column} » : {found} en {cell} au lieu de {expected}, un écart d’un centime.',
      other: '{count} montants ont un écart d’un centime : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{name}, “{column}”: {found} in {cell} instead of {expected}, one cent off.',
      other: '{count} amounts are one cent off: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-02.message.chained': {
    fr: {
      one: '{count} montant est arrondi en chaîne, à partir d’un montant déjà arrondi : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont arrondis en chaîne, à partir de montants déjà arrondis : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is rounded in a chain, from an amount already rounded: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are rounded in a chain, from amounts already rounded: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-02.message.perInhabitant': {
    fr: {
      one: '{count} montant vient d’un coût par habitant arrondi à {decimals} décimales : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants viennent d’un coût par habitant arrondi à {decimals} décimales : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount comes from a cost per inhabitant rounded to {decimals} decimals: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts come from a cost per inhabitant rounded to {decimals} decimals: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-02.message.truncated': {
    fr: {
      one: '{count} montant est tronqué au lieu d’être arrondi : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont tronqués au lieu d’être arrondis : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is cut instead of rounded: {name}, {found} in {cell} instead of {expected}.',
      other: '{count} amounts are cut instead of rounded: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-02.message.up': {
    fr: {
      one: '{count} montant est arrondi au centime supérieur : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont arrondis au centime supérieur : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is rounded up to the next cent: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are rounded up to the next cent: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-02.message.coarse': {
    fr: {
      one: '{count} montant est arrondi à {decimals} décimale au lieu de 2 : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont arrondis à {decimals} décimale au lieu de 2 : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is rounded to {decimals} decimal instead of 2: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are rounded to {decimals} decimal instead of 2: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-02.message.apart': {
    fr: {
      one: '{count} montant est arrondi seul, alors que la convention distribue les centimes d’arrondi : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont arrondis chacun pour soi, alors que la convention distribue les centimes d’arrondi : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is rounded by itself, while the convention hands the cents of rounding out: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are rounded each by itself, while the convention hands the cents of rounding out: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-02.why.handedOut': {
    fr: 'La règle de la convention : un seul arrondi, au centime le plus proche, puis les centimes qui manquent ou dépassent sont distribués, et chaque colonne fait exactement le budget.',
    en: 'The rule of the convention: one rounding, to the nearest cent, then the cents short or over are handed out, and each column makes the budget exactly.',
  },
  'CAL-02.why': {
    fr: 'La règle : un seul arrondi, au centime le plus proche, à partir de la valeur exacte.',
    en: 'The rule: one rounding, to the nearest cent, from the exact value.',
  },
  'CAL-02.why.chained': {
    fr: 'Chaque arrondi intermédiaire peut pousser le suivant d’un centime : dans les tableaux de 2019, cela fausse 27 montants nets de communes sur 93.',
    en: 'Each rounding on the way may push the next one by a cent: in the tables of 2019, that makes 27 net amounts of communes wrong, of 93.',
  },
  'CAL-02.why.chain': {
    fr: 'Ici : {from}, déjà arrondi, {step} = {exact}, puis {found}.',
    en: 'Here: {from}, already rounded, {step} = {exact}, then {found}.',
  },
  'CAL-02.step.share': { fr: '× {share}', en: '× {share}' },
  'CAL-02.step.net': { fr: '× {share} ÷ {years}', en: '× {share} ÷ {years}' },
  'CAL-02.step.year': { fr: '÷ {years}', en: '÷ {years}' },
  'CAL-02.step.period': { fr: '× {years}', en: '× {years}' },
  'CAL-02.why.cost': {
    fr: 'Le coût par habitant commun aux autres lignes donne l’autre centime ; sans application ni payeur reconnus, la formule exacte ne peut être appliquée.',
    en: 'The cost per inhabitant of the other lines gives the other cent; without a known application and payer, the exact formula cannot be applied.',
  },
  'CAL-03.title': { fr: 'Chiffres inversés ou virgule mal placée', en: 'Digits swapped or comma misplaced' },
  'CAL-03.message': {
    fr: '{name}, « {column} » : deux chiffres inversés, {found} en {cell} pour {expected} ({difference}).',
    en: '{name}, “{column}”: two digits swapped, {found} in {cell} for {expected} ({difference}).',
  },
  'CAL-03.message.comma': {
    fr: '{name}, « {column} » : virgule mal placée, {found} en {cell} pour {expected} ({difference}).',
    en: '{name}, “{column}”: comma misplaced, {found} in {cell} for {expected} ({difference}).',
  },
  'CAL-04.title': {
    fr: 'Coût annuel × années différent du coût de la période',
    en: 'Annual cost × years is not the cost of the period',
  },
  'CAL-04.message': {
    fr: {
      one: '{name} : {found} par an × {years} = {times}, alors que la période coûte {period}.',
      other:
        '{count} lignes où le coût annuel × {years} n’est pas le coût de la période : {name}, {found} × {years} = {times}, pour {period}.',
    },
    en: {
      one: '{name}: {found} a year × {years} = {times}, while the period costs {period}.',
      other:
        '{count} lines where the annual cost × {years} is not the cost of the period: {name}, {found} × {years} = {times}, for {period}.',
    },
  },
  'CAL-04.why': {
    fr: '{period} ÷ {years} = {expected} par an. Les deux arrondis permettent au plus {allowance} d’écart sur la période.',
    en: '{period} ÷ {years} = {expected} a year. Both roundings allow {allowance} over the period at most.',
  },
} as const;
