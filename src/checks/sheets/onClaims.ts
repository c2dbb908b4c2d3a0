import { message } from '../../text/message';
import { type CheckContext, type NotRun, type Rule } from '../rule';
import { type Claim, claimsOf } from './claimLists';

type Found = Exclude<ReturnType<Rule['check']>, NotRun>;

/** A check on the claims of a workbook: without a list of claims it has not run. */
export function onClaims(check: (context: CheckContext, claims: readonly Claim[]) => Found): Rule['check'] {
  return context => {
    const claims = claimsOf(context);
    return claims.length > 0 ? check(context, claims) : { notRun: message('check.noClaims') };
  };
}
