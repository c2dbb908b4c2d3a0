import { Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { type Justification } from '../../checks/justification';
import { controlReportSheet } from '../../documents/control/controlReport';
import { type Convention } from '../../domain/conventions/convention';
import { writeSheets } from '../../excel/writeSheets';
import { text } from '../../text/message';
import { productVersion } from '../productVersion';
import { today } from '../today';
import { type ControlResult } from './controlWorkbook';

interface Props {
  readonly result: ControlResult;
  readonly convention: Convention;
  readonly justifications: readonly Justification[];
}

/** Writes the procès-verbal on a new sheet. */
export function ReportButton({ result: { report }, convention, justifications }: Props) {
  const [notice, setNotice] = useState('');
  const write = async () => {
    try {
      const facts = { report, convention, justifications, today: today(), version: productVersion };
      await writeSheets([controlReportSheet(facts)]);
      setNotice(text('control.reportMade'));
    } catch (error) {
      setNotice(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Button onClick={() => void write()}>{text('control.makeReport')}</Button>
      <Caption1 role="status">{notice}</Caption1>
    </>
  );
}
