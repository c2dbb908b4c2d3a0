/**
 * What stands in the amount cells of a sheet: Excel's own formulas over the parameter cells, which live without the
 * add-in; the add-in's TARIF functions; or plain values.
 */
export type AmountMode = 'native' | 'tarif' | 'values';

export const amountModes: readonly AmountMode[] = ['native', 'tarif', 'values'];
