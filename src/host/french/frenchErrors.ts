/** Errors of cells, as Excel stores them and as French Excel shows them. Those that are the same are left out. */
const FRENCH_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#NULL!', '#NUL!'],
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#SPILL!', '#PROPAGATION!'],
  ['#FIELD!', '#CHAMP!'],
  ['#BUSY!', '#OCCUPÉ!'],
  ['#GETTING_DATA', '#CHARGEMENT_DONNEES'],
]);

const ENGLISH_ERRORS: ReadonlyMap<string, string> = new Map(
  [...FRENCH_ERRORS].flatMap(([english, french]) => [
    [french, english],
    [french.replace('É', 'E'), english],
  ]),
);

/** An error as French Excel shows it; any other text is given back as it is. */
export function frenchError(error: string): string {
  return FRENCH_ERRORS.get(error) ?? error;
}

/** An error typed in French, as it is stored; any other text is given back as it is, in capitals. */
export function englishError(typed: string): string {
  const upper = typed.toUpperCase();
  return ENGLISH_ERRORS.get(upper) ?? upper;
}
