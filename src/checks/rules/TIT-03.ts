import { message } from '../../text/message';
import { grouped } from '../grouped';
import { type Rule } from '../rule';
import { claimsOf } from '../sheets/claimLists';
import { fieldOf, textOf } from '../sheets/headedTable';

/** A claim without the service code or the commitment number that Chorus Pro asks for. */
export const rule: Rule = {
  id: 'TIT-03',
  severity: 'major',
  isReferenceFree: true,
  check: context => {
    const claims = claimsOf(context);
    if (claims.length === 0) return { notRun: message('check.noClaims') };
    const withCodes = claims.filter(
      ({ list }) => list.columns.service !== undefined || list.columns.commitment !== undefined,
    );
    if (withCodes.length === 0) return { notRun: message('TIT-03.notRun') };
    return (['service', 'commitment'] as const).flatMap(role => {
      const missing = withCodes.flatMap(claim => {
        const field = fieldOf(claim.list, claim.row, role);
        return field && textOf(field) === '' ? [{ claim, cell: field.address }] : [];
      });
      // An empty column is one omission, not one a claim.
      return grouped(missing, ({ claim }) => claim.list.sheet.name).map(rows => ({
        sheet: rows[0]?.claim.list.sheet.name ?? '',
        cells: rows.map(({ cell }) => cell),
        expected: null,
        found: null,
        difference: null,
        message: message(`TIT-03.message.${role}`, {
          count: rows.length,
          name: rows[0]?.claim.debtor ?? '',
        }),
        explanation: [message('TIT-03.why')],
        remedy: null,
      }));
    });
  },
};
