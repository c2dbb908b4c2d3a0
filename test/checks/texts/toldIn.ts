import { checkText } from '../../../src/checks/texts/checkText';
import { type TextRule } from '../../../src/checks/texts/textContext';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { render } from '../../../src/text/message';

/** What a finding tells, as a reader sees it. */
export interface Told {
  readonly certainty: 'error' | 'question';
  /** The stretches of text it points at. */
  readonly at: readonly string[];
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly replacement: string | null;
}

export interface ToldCase {
  readonly name: string;
  readonly text: string;
  readonly told: readonly Told[];
}

/** What one check says of a text held against the convention of 2019; no-break spaces are shown as plain ones. */
export function toldIn(rule: TextRule, text: string): Told[] {
  const references = {
    convention: findConvention(undefined),
    populations: montpellierPopulations,
    tables: [],
    today: '2019-09-02',
  };
  const { findings, checks } = checkText(text, references, [rule]);
  const [check] = checks;
  if (check?.status === 'not-run' && check.reason.key === 'check.failed')
    throw new Error(render(check.reason));
  const shown = (told: string) => told.replace(/[\u00A0\u202F]/g, ' ');
  return findings
    .filter(finding => finding.rule === rule.id)
    .map(({ certainty, passages, message, expected, found, replacement }) => ({
      certainty,
      at: passages.map(({ start, end }) => text.slice(start, end)),
      message: shown(render(message)),
      expected,
      found: found === null ? null : shown(found),
      replacement: replacement === null ? null : shown(replacement),
    }));
}
