import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type CheckReport } from '../../checks/finding';
import { rulesRun } from '../../checks/notRunGroups';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { type Recognition } from '../../checks/tariffTable';
import { text } from '../../text/message';

interface Props {
  readonly report: CheckReport;
  readonly recognition: Recognition;
  readonly checked: WorkbookSnapshot;
}

/** No finding is good news only where something was checked: what was, is said. */
export function NothingFound({ report: { checks }, recognition: { tables }, checked }: Props) {
  const isEmpty = checked.sheets.every(({ values }) =>
    values.every(row => row.every(value => value === null)),
  );
  const ran = rulesRun(checks).length;
  if (isEmpty) return <Said intent="info" sentence={text('control.empty')} />;
  if (tables.length === 0) {
    return <Said intent="warning" sentence={text('control.nothingWithoutTable', { count: ran })} />;
  }
  const lines = tables.reduce((sum, table) => sum + table.lines.length, 0);
  return <Said intent="success" sentence={text('control.sound', { ran, count: tables.length, lines })} />;
}

function Said({
  intent,
  sentence,
}: {
  readonly intent: 'info' | 'warning' | 'success';
  readonly sentence: string;
}) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
