import herault from './herault-communes.json';

/**
 * The names of all communes of the Hérault, members of a convention or not, and of those that merged into another
 * and whose names are still in use. Source, version and licence stand in the file.
 */
export const heraultCommunes: readonly string[] = [...herault.communes, ...herault.delegatedCommunes];
