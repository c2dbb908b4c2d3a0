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

/** Where Microsoft documents a member. */
export function pageOf(member: Script['member']): string {
  const [owner = '', name = ''] = member.toLowerCase().split('.');
  // Methods, which may be overloaded, are numbered there.
  const overload = /^(?:get|add|protect)/.test(name) ? '(1)' : '';
  const anchor = `excel-excel-${owner}-${name}-member${overload}`;
  return `https://learn.microsoft.com/javascript/api/excel/excel.${owner}#${anchor}`;
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
