/** Who pays a line: a commune, its centre communal d'action sociale, a group of communes, or another body. */
export const payerTypes = ['COMMUNE', 'CCAS', 'EPCI', 'AUTRE'] as const;
export type PayerType = (typeof payerTypes)[number];
