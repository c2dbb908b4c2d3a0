import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type TableChange } from '../../checks/recognition/tableChange';
import { factOf, type TariffTable } from '../../checks/tariffTable';
import { formatDay } from '../../domain/calendar/calendarDay';
import { percent } from '../../domain/money/figureTexts';
import { text } from '../../text/message';
import { ColumnFields } from './ColumnFields';
import { type ControlResult } from './controlWorkbook';
import { TableFields } from './TableFields';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
  },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '6px', alignItems: 'stretch' },
  doubt: { display: 'block', color: tokens.colorStatusWarningForeground3 },
  back: { alignSelf: 'flex-start' },
});

interface Props {
  readonly id: string;
  /** Null for an area that was not placed. */
  readonly table: TariffTable | null;
  readonly area?: string;
  readonly sheet: string;
  readonly result: ControlResult;
  /** What is not known of it, or why it was not placed. */
  readonly doubts: readonly string[];
  readonly onCorrect: (change: TableChange | null) => void;
}

/** What was read of one table, in a line; opened, each thing read can be said otherwise. */
export function TableCard({ id, table, area, sheet, result, doubts, onCorrect }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const correction = result.corrections.find(({ tableId }) => tableId === id);
  const fields = { table, correction, onCorrect };
  return (
    <details
      className={styles.card}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Caption1Strong>
          {table
            ? text('control.table', { sheet, row: table.firstRow + 1 })
            : text('control.area', { sheet, area: area ?? '' })}
        </Caption1Strong>
        {table && <Caption1 block>{readingOf(table)}</Caption1>}
        {correction && <Caption1 block>{text('control.table.corrected')}</Caption1>}
        {doubts.map(doubt => (
          <Caption1 key={doubt} className={styles.doubt}>
            {doubt}
          </Caption1>
        ))}
      </summary>
      {isOpen && (
        <div className={styles.body}>
          <TableFields {...fields} convention={result.convention} />
          <ColumnFields {...fields} sheet={result.snapshot.sheets.find(({ name }) => name === sheet)} />
          {correction && (
            <Button size="small" className={styles.back} onClick={() => onCorrect(null)}>
              {text('control.table.back')}
            </Button>
          )}
        </div>
      )}
    </details>
  );
}

/** « E-DEMAT · Communes · 31 membres · participation 50 % · décret du 28/12/2018 ». */
function readingOf(table: TariffTable): string {
  const { application, payer, correctedPopulations: populations } = table;
  const [rate, decree] = [factOf(table, 'statedRate'), factOf(table, 'statedDecree')];
  return [
    application ? application.value.code : text('control.table.unknown'),
    payer ? text(`payer.${payer.value.type}`) : text('control.table.unknownPayer'),
    ...(application?.isInferred || payer?.isInferred ? [text('control.table.inferred')] : []),
    text('control.table.lines', { count: table.lines.length }),
    rate ? text('control.table.rate', { rate: percent(rate.value) }) : text('control.table.noRate'),
    populations
      ? text(`control.populations.${populations.kind}`, { year: String(populations.year) })
      : decree
        ? text('control.table.decree', { day: formatDay(decree.value) })
        : text('control.table.noDecree'),
  ].join(' · ');
}
