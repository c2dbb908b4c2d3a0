import { Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { jsonReport } from '../../checks/report/jsonReport';
import { type Justification } from '../../checks/justification';
import { controlReportSheet } from '../../documents/control/controlReport';
import { writeSheets } from '../../excel/writeSheets';
import { text } from '../../text/message';
import { withPagesRemark } from '../pagesRemark';
import { productVersion } from '../productVersion';
import { today } from '../today';
import { type ControlResult } from './controlWorkbook';

interface Props {
  readonly result: ControlResult;
  readonly justifications: readonly Justification[];
}

/** The procès-verbal on a new sheet, and the findings as JSON in the clipboard. */
export function ReportButtons({ result: { report, convention }, justifications }: Props) {
  const [notice, setNotice] = useState('');
  const write = async () => {
    try {
      const facts = { report, convention, justifications, today: today(), version: productVersion };
      const written = await writeSheets([controlReportSheet(facts)]);
      setNotice(withPagesRemark(text('control.reportMade'), written));
    } catch (error) {
      setNotice(error instanceof Error ? error.message : String(error));
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(JSON.stringify(jsonReport(report, convention.id), null, 2));
      setNotice(text('control.jsonCopied'));
    } catch {
      // Excel's web view may forbid the clipboard.
      setNotice(text('control.jsonNotCopied'));
    }
  };
  return (
    <>
      <Button onClick={() => void write()}>{text('control.makeReport')}</Button>
      <Button onClick={() => void copy()}>{text('control.copyJson')}</Button>
      <Caption1 role="status">{notice}</Caption1>
    </>
  );
}
