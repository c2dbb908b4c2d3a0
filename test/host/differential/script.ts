import { memberKind } from './officeTypes';

/** A short script of Office.js, and what Microsoft's documentation says that it gives. */
export interface Script {
  /** `Range.getCell`: its page in the documentation is known from it. */
  readonly member: `${string}.${string}`;
  /** What the documentation states, in short. */
  readonly states: string;
  /** Runs on an empty active sheet named Feuil1. */
  readonly run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
  readonly gives: unknown;
}

/**
 * Where Microsoft documents a member: the page of its class, and there its own heading, which for a method bears the
 * number of its overload.
 *
 * @throws Error for a member that Microsoft does not declare.
 */
export function pageOf(member: Script['member']): string {
  const kind = memberKind(member);
  if (kind === undefined) throw new Error(`Excel.${member} is not in Microsoft's declarations.`);
  const [owner, name] = member.toLowerCase().split('.');
  const overload = kind === 'method' ? '(1)' : '';
  return `https://learn.microsoft.com/en-us/javascript/api/excel/excel.${owner}#excel-excel-${owner}-${name}-member${overload}`;
}

/** Syncs, and gives what was asked for. */
export async function after<T>(context: Excel.RequestContext, give: () => T): Promise<T> {
  await context.sync();
  return give();
}

/** The code of the error with which Excel refuses what is queued. */
export async function refusal(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
}
