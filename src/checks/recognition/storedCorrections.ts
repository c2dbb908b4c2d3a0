import * as v from 'valibot';
import { type Convention } from '../../domain/conventions/convention';
import { type Correction } from './correction';
import { said } from './tableChange';

const MOST = 1000;
const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383));
const columnOrNone = v.exactOptional(v.nullable(column));

/** What a workbook keeps of the user's corrections. */
const schema = v.pipe(
  v.array(
    v.object({
      tableId: v.pipe(v.string(), v.nonEmpty()),
      application: v.exactOptional(v.string()),
      payer: v.exactOptional(v.string()),
      populations: v.exactOptional(
        v.object({ kind: v.picklist(['totale', 'municipale']), year: v.pipe(v.number(), v.integer()) }),
      ),
      rate: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/)))),
      columns: v.exactOptional(
        v.object({
          member: v.exactOptional(column),
          insee: columnOrNone,
          population: columnOrNone,
          period: columnOrNone,
          annual: columnOrNone,
          billed: columnOrNone,
        }),
      ),
    }),
  ),
  v.maxLength(MOST),
);

/**
 * The corrections stored in a workbook. Anything that is not what we wrote counts as none; an application or a payer
 * that the convention has not was said under another convention, and is left out.
 */
export function parseCorrections(stored: unknown, { applications, payers }: Convention): Correction[] {
  const result = v.safeParse(schema, stored);
  if (!result.success) return [];
  return result.output.map(({ application, payer, ...rest }) => {
    const known = payers.find(({ type }) => type === payer);
    return said({
      ...rest,
      application: applications.some(({ code }) => code === application) ? application : undefined,
      payer: known?.type,
    });
  });
}
