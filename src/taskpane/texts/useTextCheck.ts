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
import { type FileText } from '../../xlsx/textFiles/textFile';
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
  /** Whether it was the file that could not be read. */
  readonly failedAt: 'file' | 'check';
  readonly result: CheckedText | null;
  readonly check: (text: string, convention: Convention | null) => void;
  /** Reads a file of this machine, the reader of its format coming with it, then checks its text. */
  readonly open: (file: File, convention: Convention | null, onRead: (text: string) => void) => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

/** Checks a text against the workbook as it is now. */
export function useTextCheck(): TextCheck {
  const { advance, notice, failure, run, stop } = useTask();
  const [result, setResult] = useState<CheckedText | null>(null);
  const [failedAt, setFailedAt] = useState<TextCheck['failedAt']>('check');
  const check = (text: string, chosen: Convention | null) =>
    run(sentence('texts.reading'), async hands => {
      setFailedAt('check');
      setResult(await checked(text, chosen, hands));
      return '';
    });
  const open: TextCheck['open'] = (file, chosen, onRead) =>
    run(sentence('texts.reading'), async hands => {
      setFailedAt('file');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { readTextFile } = await import('../../xlsx/textFiles/readTextFile');
      const read = await readTextFile({ name: file.name, bytes }, hands);
      onRead(read.text);
      setFailedAt('check');
      setResult(await checked(read.text, chosen, hands));
      return told(read);
    });
  return { advance, notice, failure, failedAt, result, check, open, stop, forget: () => setResult(null) };
}

function told({ name, pages }: FileText): string {
  return pages === null
    ? sentence('texts.openedFile', { name })
    : sentence('texts.opened', { name, count: pages });
}

async function checked(text: string, chosen: Convention | null, hands: TaskHands): Promise<CheckedText> {
  const convention = chosen ?? conventionTextIsAbout(text, shippedConventions);
  const tables = await tablesOfWorkbook(convention, hands);
  const report = checkText(text, {
    convention,
    populations: montpellierPopulations,
    tables,
    today: today(),
  });
  return { text, report, against: sentence(againstKeys[report.against], { convention: convention.label }) };
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
