import { plainWords } from '../../domain/names/plainWords';
import { once } from '../once';
import { type WorkbookSnapshot } from '../snapshot';
import { fieldOf, type HeadedTable, headedTables, textOf } from './headedTable';

export type InterventionRole = 'profile' | 'unit' | 'quantity' | 'price' | 'vat' | 'withTax' | 'amount';
export type InterventionList = HeadedTable<InterventionRole>;

const SPEC = {
  headers: {
    profile: /^(designation|profils?|intervenants?|type d intervenant)\b/,
    unit: /^unites?\b/,
    quantity: /^(quantites?|qte|nombre|nb|jours?|duree)\b/,
    vat: /^(montant (de la )?)?tva\b/,
    withTax: /\bttc\b/,
    price: /\b(prix|tarif)\b/,
    amount: /^(montant|total)\b/,
  },
  required: ['profile'],
  anyOf: ['quantity', 'price'],
  not: /\bhabitants?\b|\bpopulations?\b|\bdebiteur\b|\bsiret\b/,
} as const;

/** Annexe 3 and the lists of days worked: what is priced by the day. */
export const interventionLists = once((snapshot: WorkbookSnapshot): readonly InterventionList[] =>
  headedTables<InterventionRole>(snapshot, SPEC).filter(
    ({ columns }) =>
      columns.price !== undefined || columns.amount !== undefined || columns.quantity !== undefined,
  ),
);

/** The key under which two writings of a profile are one: no accents, no plural, one word when several are offered. */
export function profileKeys(written: string): string[] {
  return written
    .split(/\s*\/\s*|\s+ou\s+/)
    .map(part =>
      plainWords(part)
        .split(' ')
        .map(word => word.replace(/s$/, ''))
        .join(' '),
    )
    .filter(key => key !== '');
}

/** Whether a text prices half a day. */
export function isHalfDay(text: string): boolean {
  return /\b(demi|1 2) ?journees?\b|\bdemi ?jours?\b/.test(plainWords(text));
}

/** The profile written on a row. */
export function profileOf(list: InterventionList, row: number): string {
  return textOf(fieldOf(list, row, 'profile'));
}
