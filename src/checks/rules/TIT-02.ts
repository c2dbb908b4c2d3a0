import { message, type Message } from '../../text/message';
import { type Rule } from '../rule';
import { type Claim, claimsOf } from '../sheets/claimLists';
import { fieldOf, textOf } from '../sheets/headedTable';
import { sirenOfCommune, siretDigits, siretFault } from '../sheets/siret';

/** A claim without a SIRET that works, or a CCAS billed under the SIRET of its commune. */
export const rule: Rule = {
  id: 'TIT-02',
  severity: 'blocking',
  isReferenceFree: true,
  check: context => {
    const claims = claimsOf(context);
    if (claims.length === 0) return { notRun: message('check.noClaims') };
    const withSiret = claims.filter(({ list }) => list.columns.siret !== undefined);
    if (withSiret.length === 0) return { notRun: message('TIT-02.notRun') };
    return withSiret.flatMap(claim => findingsOf(claim, withSiret));
  },
};

function findingsOf(claim: Claim, claims: readonly Claim[]) {
  const field = fieldOf(claim.list, claim.row, 'siret');
  if (!field) return [];
  const digits = siretDigits(field.value);
  const told = tellFault(claim, digits) ?? tellCommune(claim, digits, claims);
  if (!told) return [];
  return [
    {
      sheet: claim.list.sheet.name,
      cells: [field.address],
      expected: null,
      found: textOf(field) || null,
      difference: null,
      message: told.sentence,
      explanation: [told.why],
      remedy: null,
    },
  ];
}

interface Told {
  readonly sentence: Message;
  readonly why: Message;
}

function tellFault({ debtor: name }: Claim, found: string): Told | null {
  switch (siretFault(found)) {
    case 'missing':
      return { sentence: message('TIT-02.message.missing', { name }), why: message('TIT-02.why') };
    case 'length':
      return {
        sentence: message('TIT-02.message.length', { name, found, count: found.length }),
        why: message('TIT-02.why'),
      };
    case 'luhn':
      return { sentence: message('TIT-02.message', { name, found }), why: message('TIT-02.why.luhn') };
    case null:
      return null;
  }
}

/** The SIREN of a commune is made of its INSEE code; a CCAS has one of its own. */
function tellCommune(
  { debtor: name, member, payerType }: Claim,
  found: string,
  claims: readonly Claim[],
): Told | null {
  if (payerType !== 'CCAS') return null;
  const siren = member && sirenOfCommune(member.insee);
  const isCommunes =
    (siren !== null && found.startsWith(siren)) ||
    claims.some(
      other =>
        other.payerType === 'COMMUNE' &&
        siretDigits(fieldOf(other.list, other.row, 'siret')?.value ?? null) === found,
    );
  return isCommunes
    ? {
        sentence: message('TIT-02.message.commune', { name, found }),
        why: message('TIT-02.why.commune', { siren: found.slice(0, 9) }),
      }
    : null;
}
