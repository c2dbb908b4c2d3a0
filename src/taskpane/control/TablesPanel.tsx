import { Caption1, Field, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { type Correction } from '../../checks/recognition/correction';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { type Recognition, type TariffTable } from '../../checks/tariffTable';
import { paidApplications } from '../../documents/annexe2/annexe2Table';
import { type Convention } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { formatDay } from '../../domain/calendar/calendarDay';
import { render, text } from '../../text/message';
import { PaneSelect } from '../PaneSelect';
import { ColumnFields } from './ColumnFields';
import { currentChoice } from './currentChoice';

const useStyles = makeStyles({
  title: { margin: '0 0 4px' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  table: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface Props {
  readonly recognition: Recognition;
  readonly snapshot: WorkbookSnapshot;
  readonly convention: Convention;
  readonly onCorrect: (correction: Correction) => void;
}

/** What was recognised in the workbook, open to correction; what could not be placed is told. */
export function TablesPanel({ recognition: { tables, unplaced }, snapshot, convention, onCorrect }: Props) {
  const styles = useStyles();
  return (
    <section aria-label={text('control.tables')}>
      <Subtitle2 as="h2" className={styles.title} block>
        {text('control.tables')}
      </Subtitle2>
      {tables.length === 0 && <Caption1>{text('control.noTable')}</Caption1>}
      <ul className={styles.list}>
        {tables.map(table => (
          <li key={table.id} className={styles.table}>
            <Caption1>
              {text('control.table', { sheet: table.sheet, row: table.firstRow + 1 })} ·{' '}
              {text('control.table.lines', { count: table.lines.length })}
            </Caption1>
            <ApplicationField table={table} convention={convention} onCorrect={onCorrect} />
            <PayerField table={table} convention={convention} onCorrect={onCorrect} />
            <Caption1>{statedFacts(table)}</Caption1>
            <ColumnFields
              table={table}
              sheet={snapshot.sheets.find(({ name }) => name === table.sheet)}
              onCorrect={onCorrect}
            />
          </li>
        ))}
      </ul>
      {unplaced.map(({ sheet, area, reason }) => (
        <Caption1 key={`${sheet} ${area}`} block>
          {text('control.unplaced', { sheet, area, reason: render(reason) })}
        </Caption1>
      ))}
    </section>
  );
}

interface FieldProps extends Pick<Props, 'convention' | 'onCorrect'> {
  readonly table: TariffTable;
}

function ApplicationField({ table, convention, onCorrect }: FieldProps) {
  const hint = table.application?.isInferred ? text('control.table.inferred') : null;
  return (
    <Field label={text('control.table.application')} hint={hint} size="small">
      <PaneSelect
        size="small"
        value={table.application?.value.code ?? ''}
        onChange={(_, { value }) => onCorrect({ ...currentChoice(table), application: value })}
      >
        {!table.application && <option value="">{text('control.table.unknown')}</option>}
        {paidApplications(convention).map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}

function PayerField({ table, convention, onCorrect }: FieldProps) {
  const hint = table.payer?.isInferred ? text('control.table.inferred') : null;
  return (
    <Field label={text('control.table.payer')} hint={hint} size="small">
      <PaneSelect
        size="small"
        value={table.payer?.value.type ?? ''}
        onChange={(_, { value }) => onCorrect({ ...currentChoice(table), payer: value as PayerType })}
      >
        {!table.payer && <option value="">{text('control.table.unknownPayer')}</option>}
        {convention.payers.map(({ type }) => (
          <option key={type} value={type}>
            {text(`payer.${type}`)}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}

/** What the texts around the table say of it, as they were read. */
function statedFacts({ statedRate, statedDecree }: TariffTable): string {
  const rate = statedRate
    ? text('control.table.rate', { rate: statedRate.value.times(100).toNumber() })
    : text('control.table.noRate');
  const decree = statedDecree
    ? text('control.table.decree', { day: formatDay(statedDecree.value) })
    : text('control.table.noDecree');
  return `${rate} · ${decree}`;
}
