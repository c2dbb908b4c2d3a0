import { type Member } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { matchMember } from '../../domain/names/matchMember';
import { textKey } from '../../domain/names/textKey';
import { grouped } from '../grouped';
import { once } from '../once';
import { type CheckContext } from '../rule';
import { type WorkbookSnapshot } from '../snapshot';
import { fieldOf, type HeadedTable, headedTables, type TableSpec, textOf } from './headedTable';

export type ClaimRole =
  | 'number'
  | 'year'
  | 'debtor'
  | 'type'
  | 'siret'
  | 'service'
  | 'commitment'
  | 'subject'
  | 'nature'
  | 'vat'
  | 'issued'
  | 'due'
  | 'amount';

export type ClaimList = HeadedTable<ClaimRole>;

/** « Liste des titres »: who owes what, and what the accounting software needs to know. */
const SPEC: TableSpec<ClaimRole> = {
  headers: {
    siret: /\bsiret\b/,
    service: /\bcode (du )?service\b|\bservice executant\b/,
    commitment: /\bengagement\b/,
    issued: /\bemission\b|\bemis\b|^date (du )?titre$/,
    due: /\becheance\b|\bdate limite\b/,
    number: /^(n|no|num|numero)( d ordre)?$|^(n |no |num |numero )?(de |du )?titre$/,
    year: /^exercice\b|^annee$/,
    debtor: /^(nom (du |de la )?)?(debiteur|redevable|tiers|collectivite|membre|beneficiaire)\b/,
    type: /^type\b|^payeur$/,
    subject: /^objet\b|^libelle\b/,
    nature: /^nature\b/,
    vat: /^(montant (de la )?)?tva\b/,
    amount: /^(montants?|somme|total)\b/,
  },
  required: ['debtor', 'amount'],
  anyOf: ['siret', 'service', 'commitment', 'number', 'subject'],
  // A state of shares lists populations; working days list quantities.
  not: /\bhabitants?\b|\bpopulations?\b|\bprofil\b|\bquantites?\b/,
};

export const claimLists = once((snapshot: WorkbookSnapshot): readonly ClaimList[] =>
  headedTables(snapshot, SPEC),
);

/** A row of a list of claims, and the member it is for when that is certain. */
export interface Claim {
  readonly list: ClaimList;
  readonly row: number;
  readonly debtor: string;
  readonly member: Member | null;
  readonly payerType: PayerType;
}

/**
 * Rows under one number for one debtor and one year: lines of one claim, such as those with VAT beside those without.
 * What has no number is a claim by itself.
 */
export function rowsOfClaims(claims: readonly Claim[]): Claim[][] {
  return grouped(claims, ({ list, row, debtor, payerType }) => {
    const number = textOf(fieldOf(list, row, 'number'));
    const year = textOf(fieldOf(list, row, 'year'));
    const place = number === '' ? `row ${row}` : JSON.stringify([number, year, textKey(debtor), payerType]);
    return `${list.sheet.name} ${place}`;
  });
}

export const claimsOf = once(({ snapshot, convention }: CheckContext): readonly Claim[] =>
  claimLists(snapshot).flatMap(list =>
    list.rows.flatMap((row): Claim[] => {
      const debtor = textOf(fieldOf(list, row, 'debtor'));
      if (debtor === '') return [];
      const { match, payerType } = matchMember(debtor, convention.members);
      const isCcas = payerType === 'CCAS' || /ccas/i.test(textOf(fieldOf(list, row, 'type')));
      return [
        {
          list,
          row,
          debtor,
          member: match.kind === 'exact' || match.kind === 'form' ? match.member : null,
          payerType: isCcas ? 'CCAS' : 'COMMUNE',
        },
      ];
    }),
  ),
);
