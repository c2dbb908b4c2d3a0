/** The functions of the add-in, as they are typed: those of `src/functions`, in their order. */
export const addInFunctions = [
  'JOURS_FRANCS',
  'ECHEANCE',
  'JOUR_OUVRE_SUIVANT',
  'PRORATA',
  'INTERETS_RETARD',
  'POPULATION_COMMUNE',
  'NOM_COMMUNE',
  'CODE_COMMUNE',
  'TARIF_STRATES',
  'TARIF_PARTICIPATION',
  'INTERVENTION',
  'REPARTITION',
  'TARIF',
  'TARIF_PERIODE',
  'TARIF_ANNUEL',
  'TARIF_TABLEAU',
  'EXPLIQUER',
  'MONTANT_LETTRES',
] as const;

/** Excel saves the functions of JavaScript add-ins as "_xldudf_NAME". */
const STORED_PREFIX = '_xldudf_';
const CALL = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(?:${STORED_PREFIX})?(${addInFunctions.join('|')})(?=\\s*\\()`,
  'giu',
);

/** Whether a formula calls one of the functions of the add-in, by any name that Excel may have stored it under. */
export function callsAddIn(formula: string): boolean {
  return withCalls(formula, name => `${name}!`) !== formula;
}

/** A formula with the functions of the add-in under the names that are typed. */
export function typedCalls(formula: string): string {
  return withCalls(formula, name => name);
}

/** The same under the names by which Excel knows them in a file. */
export function storedCalls(formula: string): string {
  return withCalls(formula, name => STORED_PREFIX + name);
}

/** Texts between quotes call nothing. */
function withCalls(formula: string, called: (name: string) => string): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 0 ? part.replace(CALL, (_call, name: string) => called(name)) : part,
    )
    .join('"');
}
