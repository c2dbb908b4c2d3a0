import { type Edit, type Finding, type Remedy } from '../../src/checks/finding';
import { type CheckContext, type Rule } from '../../src/checks/rule';
import { type MessageKey } from '../../src/text/catalogue';
import { type Message, render } from '../../src/text/message';

/** What a rule must say of one thing that is wrong. Everything is asserted: what is left out must be null or none. */
export interface ExpectedFinding {
  readonly message: MessageKey;
  /** The values of the message that matter most; all of them are rendered anyway. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** « Annexe 2 » unless told. */
  readonly sheet?: string;
  readonly cells: readonly string[];
  readonly expected?: string;
  readonly found?: string;
  readonly difference?: string;
  /** The edits of a safe fix, as text: see editText. */
  readonly fix?: readonly string[];
  /** The choices of a suggestion, by key of their label, and their edits as text. */
  readonly choices?: readonly (readonly [MessageKey, readonly string[]])[];
  /** Keys of the explanation, in order, when they matter. */
  readonly explanation?: readonly MessageKey[];
}

export interface RuleCases {
  /** Nothing to say. */
  readonly valid: Readonly<Record<string, () => CheckContext>>;
  readonly invalid: Readonly<
    Record<string, { readonly context: () => CheckContext; readonly findings: readonly ExpectedFinding[] }>
  >;
  /** The rule says that it cannot run, with this reason. */
  readonly notRun?: Readonly<
    Record<string, { readonly context: () => CheckContext; readonly reason: MessageKey }>
  >;
}

const DEFAULT_SHEET = 'Annexe 2';

/** Tests one rule on tables of cases; refuses two cases with the same content, and a rule without both kinds. */
export function testRule(rule: Rule, { valid, invalid, notRun = {} }: RuleCases): void {
  describe(rule.id, () => {
    test('has cases of both kinds, each one different', () => {
      expect(Object.keys(valid)).not.toHaveLength(0);
      expect(Object.keys(invalid)).not.toHaveLength(0);
      const contexts = [
        ...Object.values(valid).map(context => context()),
        ...[...Object.values(invalid), ...Object.values(notRun)].map(({ context }) => context()),
      ].map(context => JSON.stringify(context));
      expect(new Set(contexts).size).toBe(contexts.length);
    });

    test.each(Object.entries(valid))('valid: %s', (_, context) => {
      expect(rule.check(context())).toEqual([]);
    });

    test.each(Object.entries(invalid))('invalid: %s', (_, { context, findings }) => {
      const found = findingsOf(rule, context());
      expect(found.map(finding => summaryOf(finding, findings))).toEqual(findings.map(fullyExpected));
      for (const finding of found) assertTexts(rule, finding);
    });

    if (Object.keys(notRun).length > 0) {
      test.each(Object.entries(notRun))('not run: %s', (_, { context, reason }) => {
        const result = rule.check(context());
        if (!('notRun' in result)) throw new Error(`${rule.id} ran, and was not expected to`);
        expect(result.notRun.key).toBe(reason);
        assertRendered(result.notRun);
      });
    }
  });
}

/** The findings of a rule, with its id and severity. */
export function findingsOf(rule: Rule, context: CheckContext): Finding[] {
  const result = rule.check(context);
  if ('notRun' in result) throw new Error(`${rule.id} did not run: ${render(result.notRun)}`);
  return result.map(finding => ({ rule: rule.id, severity: rule.severity, ...finding }));
}

function fullyExpected(expected: ExpectedFinding) {
  return {
    sheet: DEFAULT_SHEET,
    expected: null,
    found: null,
    difference: null,
    fix: null,
    choices: null,
    ...expected,
  };
}

/** The same facts of a finding as the expectation gives, so that a failure shows them side by side. */
function summaryOf(finding: Finding, all: readonly ExpectedFinding[]) {
  const { sheet, cells, expected, found, difference, remedy } = finding;
  const model = all.find(
    ({ message, cells: [first] }) => message === finding.message.key && first === cells[0],
  );
  const { values, explanation } = model ?? {};
  return {
    message: finding.message.key,
    sheet,
    cells,
    expected,
    found,
    difference,
    ...remedyOf(remedy, sheet),
    ...(values && {
      values: Object.fromEntries(Object.keys(values).map(name => [name, finding.message.values[name]])),
    }),
    ...(explanation && { explanation: finding.explanation.map(({ key }) => key) }),
  };
}

function remedyOf(remedy: Remedy | null, sheet: string) {
  const texts = (edits: readonly Edit[]) => edits.map(edit => editText(edit, sheet));
  return {
    fix: remedy?.kind === 'fix' ? texts(remedy.edits) : null,
    choices:
      remedy?.kind === 'suggestion'
        ? remedy.choices.map(({ label, edits }) => [label.key, texts(edits)])
        : null,
  };
}

/** An edit in one line: "A3 ← Pérols", "B5 ← 7519 [#,##0]", "show rows 4, 5"; the sheet when it is another one. */
export function editText(edit: Edit, sheet = DEFAULT_SHEET): string {
  const at = edit.sheet === sheet ? '' : `${edit.sheet}!`;
  switch (edit.kind) {
    case 'text':
      return `${at}${edit.cell} ← “${edit.text}”`;
    case 'number':
      return `${at}${edit.cell} ← ${edit.value}${edit.numberFormat ? ` [${edit.numberFormat}]` : ''}`;
    case 'formula':
      return `${at}${edit.cell} ← ${edit.formula}`;
    case 'showRows':
      return `${at}show rows ${edit.rows.map(row => row + 1).join(', ')}`;
    case 'showColumns':
      return `${at}show columns ${edit.columns.map(column => column + 1).join(', ')}`;
    case 'showSheet':
      return `show sheet ${edit.sheet}`;
    case 'unmerge':
      return `${at}unmerge ${edit.area}`;
  }
}

function assertTexts(rule: Rule, finding: Finding): void {
  expect(finding.message.key.startsWith(`${rule.id}.`)).toBe(true);
  // « Pourquoi ? » always has something to answer.
  expect(finding.explanation).not.toHaveLength(0);
  const labels =
    finding.remedy?.kind === 'suggestion' ? finding.remedy.choices.map(({ label }) => label) : [];
  for (const text of [finding.message, ...finding.explanation, ...labels]) assertRendered(text);
  if (finding.remedy?.kind === 'fix') expect(finding.remedy.edits).not.toHaveLength(0);
}

/** A sentence in both languages, without a hole and without the trace of a value that is none. */
export function assertRendered(text: Message): void {
  for (const locale of ['fr', 'en'] as const) {
    expect(render(text, locale)).not.toMatch(/[{}]|undefined|NaN|\[object|\bnull\b/);
    expect(render(text, locale).trim()).not.toBe('');
  }
}
