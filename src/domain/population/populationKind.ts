/**
 * The two legal populations: "municipale" counts each resident once; "totale" adds those counted apart (students,
 * boarders…) and is the one that laws refer to unless they say otherwise (each decree that authenticates the figures).
 */
export type PopulationKind = 'totale' | 'municipale';
