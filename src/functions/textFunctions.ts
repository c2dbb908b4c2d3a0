/* The custom functions that write texts, as Excel's metadata tool reads them: see tariffFunctions.ts. */
import { amountInWords } from "../domain/money/amountInWords";
import { amountArgument } from "./amountArgument";
import { inCell } from "./excelError";

/**
 * Un montant en toutes lettres : « cent soixante-quatorze euros et vingt-quatre centimes ».
 * @customfunction MONTANT_LETTRES
 * @helpurl https://localhost:3000/aide/montant-lettres.html
 * @param montant Montant en euros, de 0 à 999 999 999 999,99, au centime
 * @returns Le montant en lettres
 */
export function montantLettres(montant: unknown): string {
  return inCell(() => amountInWords(amountArgument(montant)));
}
