import { useState } from 'react';
import { type TaskHands, useTask } from '../convention/useTask';
import { type Advance } from '../TaskProgress';
import { recognise } from '../../checks/recognition/recognise';
import { checkText, type TextReport } from '../../checks/texts/checkText';
import { conventionTextIsAbout } from '../../checks/texts/conventionTextIsAbout';
import { type TariffTable } from '../../checks/tariffTable';
import { type Convention } from '../../domain/conventions/convention';
import { shippedConventions } from '../../domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../domain/population/montpellierPopulations';
import { readSnapshot } from '../../excel/reading/readSnapshot';
import { type MessageKey } from '../../text/catalogue';
import { text as sentence } from '../../text/message';
import { today } from '../today';

/** A text checked, and what it was held against. */
export interface CheckedText {
  readonly text: string;
  readonly report: TextReport;
  readonly against: string;
}

export interface TextCheck {
  readonly advance: Advance | null;
  /** What goes on, or that it was stopped. */
  readonly notice: string;
  readonly failure: string;
  readonly result: CheckedText | null;
  readonly check: (text: string, convention: Convention | null) => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

/** Checks a text against the workbook as it is now. */
export function useTextCheck(): TextCheck {
  const { advance, notice, failure, run, stop } = useTask();
  const [result, setResult] = useState<CheckedText | null>(null);
  const check = (text: string, chosen: Convention | null) =>
    run(sentence('texts.reading'), async hands => {
      const [first, ...others] = shippedConventions;
      if (!first) return '';
      const convention = chosen ?? conventionTextIsAbout(text, [first, ...others]);
      const tables = await tablesOfWorkbook(convention, hands);
      const populations = montpellierPopulations;
      const report = checkText(text, { convention, populations, tables, today: today() });
      setResult({
        text,
        report,
        against: sentence(againstKeys[report.against], { convention: convention.label }),
      });
      return '';
    });
  return { advance, notice, failure, result, check, stop, forget: () => setResult(null) };
}

const againstKeys = {
  workbook: 'texts.against.workbook',
  own: 'texts.against.own',
  computed: 'texts.against.computed',
  nothing: 'texts.against.nothing',
} as const satisfies Record<TextReport['against'], MessageKey>;

/** Annexe 2 as it stands in the workbook. */
async function tablesOfWorkbook(
  convention: Convention,
  { signal, onAdvance }: TaskHands,
): Promise<readonly TariffTable[]> {
  const snapshot = await readSnapshot(({ read, total }) => onAdvance(read, total), signal);
  return recognise(snapshot, convention).tables;
}
