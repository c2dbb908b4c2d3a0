/** How an amount was obtained, step by step. */
export const explanation = {
  'explain.pro-rata': {
    fr: '{label} : {budget} × {share}',
    en: '{label}: {budget} × {share}',
  },
  'explain.share': { fr: '{quantity} / {total} {unit}', en: '{quantity} / {total} {unit}' },
  'explain.weightedShare': {
    fr: '{percent} × {quantity} / {total} {unit}',
    en: '{percent} × {quantity} / {total} {unit}',
  },
  'explain.flat': { fr: '{label} : forfait de {amount}', en: '{label}: flat amount of {amount}' },
  'explain.per-unit': {
    fr: '{label} : {quantity} {unit} × {price}',
    en: '{label}: {quantity} {unit} × {price}',
  },
  'explain.bracket.whole': {
    fr: '{label} : {quantity} {unit}, tranche {bracket}, {amount}',
    en: '{label}: {quantity} {unit}, bracket {bracket}, {amount}',
  },
  'explain.bracket.affine': {
    fr: '{label} : {quantity} {unit}, tranche {bracket}, {quantity} × {price} + {amount}',
    en: '{label}: {quantity} {unit}, bracket {bracket}, {quantity} × {price} + {amount}',
  },
  'explain.bracket.marginal': {
    fr: '{label} : {quantity} {unit}, {slices}',
    en: '{label}: {quantity} {unit}, {slices}',
  },
  'explain.slice': { fr: '{units} × {price}', en: '{units} × {price}' },
  'explain.bracketBounds': { fr: '{from} à {to}', en: '{from} to {to}' },
  'explain.bracketBeyond': { fr: '{from} et au-delà', en: '{from} and beyond' },
  'explain.included': { fr: '{label} : 0 €, {source}', en: '{label}: €0, {source}' },
  'explain.per.period': {
    fr: { one: 'pour {count} an', other: 'pour {count} ans' },
    en: { one: 'for {count} year', other: 'for {count} years' },
  },
  'explain.per.year': { fr: 'par an', en: 'a year' },
  'explain.per.once': { fr: 'une fois, à l’adhésion', en: 'once, on joining' },
  'explain.onceNotDue': {
    fr: '{label} : dû la seule année d’adhésion, pas ici',
    en: '{label}: due the year of joining only, not here',
  },
  'explain.annual': {
    fr: 'Coût annuel : {amount} / {years}',
    en: 'Annual cost: {amount} / {years}',
  },
  'explain.periodSum': {
    fr: { one: 'Coût pour {count} an', other: 'Coût pour {count} ans' },
    en: { one: 'Cost over {count} year', other: 'Cost over {count} years' },
  },
  'explain.remainder.largest-remainder': {
    fr: 'Centimes d’arrondi entre les {count} membres, au plus fort reste : {change} ici',
    en: 'Rounding cents among the {count} members, to the largest remainders: {change} here',
  },
  'explain.remainder.largest-member': {
    fr: 'Centimes d’arrondi des {count} membres, portés par le plus important : {change} ici',
    en: 'Rounding cents of the {count} members, borne by the largest one: {change} here',
  },
  'explain.remainder.last-row': {
    fr: 'Centimes d’arrondi des {count} membres, portés par la dernière ligne : {change} ici',
    en: 'Rounding cents of the {count} members, borne by the last row: {change} here',
  },
  'explain.annualAlone': { fr: 'Coût annuel', en: 'Annual cost' },
  'explain.annualSum': { fr: 'Coût annuel : {sum}', en: 'Annual cost: {sum}' },
  'explain.firstCost': {
    fr: 'Coût de l’année d’adhésion : {sum}',
    en: 'Cost of the year of joining: {sum}',
  },
  'explain.participation': {
    fr: 'Part à la charge {de funder} ({rate}) déduite : × (1 − {fraction})',
    en: 'Less the share borne by {funder} ({rate}): × (1 − {fraction})',
  },
  'explain.discount': {
    fr: '{label} (− {rate} sur {base}) : {computed}',
    en: '{label} (− {rate} on {base}): {computed}',
  },
  'explain.discount.all': { fr: 'l’ensemble', en: 'the whole' },
  'explain.minimum': { fr: 'Minimum par an : {sum}', en: 'Minimum a year: {sum}' },
  'explain.maximum': { fr: 'Maximum par an : {sum}', en: 'Maximum a year: {sum}' },
  'explain.firstYear': {
    fr: 'Première année, du {from} au {to} ({basis}) : {computed}',
    en: 'First year, from {from} to {to} ({basis}): {computed}',
  },
  'explain.basis.exact-365': { fr: 'jours exacts / 365', en: 'exact days / 365' },
  'explain.basis.30-360': { fr: 'mois de 30 jours / 360', en: 'months of 30 days / 360' },
  'explain.basis.started-months': { fr: 'mois commencés / 12', en: 'started months / 12' },
  'explain.basis.full-months': { fr: 'mois entiers / 12', en: 'full months / 12' },
  'explain.sum': { fr: 'Somme due, avant arrondi', en: 'Amount due, before rounding' },
  'explain.rounding.end': {
    fr: 'Arrondi une seule fois, {mode}, à {unit}',
    en: 'Rounded once, {mode}, to {unit}',
  },
  'explain.rounding.component': {
    fr: 'Chaque composante arrondie, {mode}, à {unit}, puis leur somme',
    en: 'Each component rounded, {mode}, to {unit}, then their sum',
  },
  'explain.rounding.sum': { fr: '{rounding} : {sum}', en: '{rounding}: {sum}' },
  'explain.mode.half-up': { fr: 'au plus proche (demi vers le haut)', en: 'to the nearest (half up)' },
  'explain.mode.half-even': { fr: 'au plus proche (demi vers le pair)', en: 'to the nearest (half to even)' },
  'explain.mode.up': { fr: 'par excès', en: 'upwards' },
  'explain.mode.down': { fr: 'par défaut', en: 'downwards' },
  'explain.vat': { fr: 'TVA : {net} × {rate}', en: 'VAT: {net} × {rate}' },
  'explain.total': {
    fr: 'Montant toutes taxes comprises : {net} + {tax}',
    en: 'Amount with tax: {net} + {tax}',
  },
  'explain.changedOnSheet': {
    fr: 'cellule {cell} de cette feuille, changée depuis la convention',
    en: 'cell {cell} of this sheet, changed from the convention',
  },
  'explain.title': {
    fr: '{application}, {payer}, {convention}',
    en: '{application}, {payer}, {convention}',
  },
  'explain.line.given': { fr: '{label} : {value}', en: '{label}: {value}' },
  'explain.line.input': {
    fr: '{label} : {value} (source : {source})',
    en: '{label}: {value} (source: {source})',
  },
  'explain.line.step': { fr: '{computation} = {shown}', en: '{computation} = {shown}' },
  'explain.input.population-totale': { fr: 'Population totale', en: 'Total population' },
  'explain.input.population-municipale': { fr: 'Population municipale', en: 'Municipal population' },
  'explain.input.population-dgf': { fr: 'Population DGF', en: 'DGF population' },
  'explain.input.agents': { fr: 'Agents', en: 'Agents' },
  'explain.input.days': { fr: 'Jours', en: 'Days' },
  'explain.input.units': { fr: 'Unités', en: 'Units' },
  'explain.input.total': { fr: 'Total des membres', en: 'Total of the members' },
  'explain.input.component': { fr: '{label}, {time}', en: '{label}, {time}' },
  'explain.input.budget': { fr: 'Budget {time}', en: 'Budget {time}' },
  'explain.input.participation': { fr: 'Participation {de funder}', en: 'Share borne by {funder}' },
  'explain.input.notified': { fr: 'Notification', en: 'Notification' },
  'explain.input.vat': { fr: 'TVA', en: 'VAT' },
} as const;
