import { type Regional } from '../model/model';

/** A machine set to French. */
export const FRENCH: Regional = {
  decimalSeparator: ',',
  // Narrow no-break space, as Windows and macOS set it for France.
  thousandsSeparator: '\u202f',
  listSeparator: ';',
  newSheetStem: 'Feuil',
};
