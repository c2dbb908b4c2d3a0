/** A convention, its délibérations and its titres are of our time; any other year is a slip. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;
