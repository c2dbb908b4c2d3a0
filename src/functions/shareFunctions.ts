/*
 * Sharing amounts out, as Excel's metadata tool reads functions: plain declarations, types written out in place,
 * texts in French. They are pure: no Excel call, no state, no clock.
 */
import { largestRemainder } from "../domain/money/largestRemainder";
import { amountArgument } from "./amountArgument";
import { rangeRows } from "./cellValue";
import { inCell } from "./excelError";
import { placesArgument, weightArguments } from "./shareArguments";

/**
 * Répartit un montant selon des poids, en parts arrondies dont la somme fait exactement le montant (plus fort reste).
 * @customfunction REPARTITION
 * @helpurl https://localhost:3000/aide/repartition.html
 * @param montant Montant à répartir, par exemple 25000 ; négatif pour un avoir
 * @param poids Plage de poids, positifs ou nuls : populations, agents… Une cellule vide ne pèse rien
 * @param decimales Décimales des parts, de 0 à 10 ; par défaut 2 (des centimes)
 * @returns Une part par poids, dans une plage de même forme
 */
export function repartition(montant: unknown, poids: unknown[][], decimales?: unknown): unknown[][] {
  return inCell(() => {
    const weights = rangeRows(poids);
    const shares = largestRemainder(
      amountArgument(montant),
      weightArguments(weights),
      placesArgument(decimales),
    );
    const width = weights[0]?.length ?? 0;
    return weights.map((cells, row) =>
      cells.map((_, column) => shares[row * width + column]?.toNumber() ?? 0),
    );
  });
}
