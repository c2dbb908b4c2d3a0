import { Field, makeStyles } from '@fluentui/react-components';
import { columnLetters } from '../../checks/cellAddress';
import { type SheetSnapshot } from '../../checks/snapshot';
import { type ColumnRole } from '../../checks/tariffTable';
import { text } from '../../text/message';
import { PaneSelect } from '../PaneSelect';
import { type TableFieldProps } from './TableFields';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: '6px',
  },
});

const roles: readonly ColumnRole[] = ['member', 'insee', 'population', 'period', 'annual', 'billed'];

const NO_COLUMN = '';

interface Props extends TableFieldProps {
  readonly sheet: SheetSnapshot | undefined;
}

/** Which column of the sheet plays which part. */
export function ColumnFields({ table, correction, sheet, onCorrect }: Props) {
  const styles = useStyles();
  if (table?.isPastedText || !sheet) return null;
  const columnOf = (role: ColumnRole) => correction?.columns?.[role] ?? table?.columns[role] ?? NO_COLUMN;
  const choose = (role: ColumnRole, value: string) => {
    const column = value === NO_COLUMN ? null : Number(value);
    // A table always has a column of names.
    if (role !== 'member') onCorrect({ columns: { [role]: column } });
    else if (column !== null) onCorrect({ columns: { member: column } });
  };
  return (
    <div role="group" aria-label={text('control.table.columns')} className={styles.columns}>
      {roles.map(role => (
        <Field key={role} label={text(`control.column.${role}`)} size="small">
          <PaneSelect
            size="small"
            value={String(columnOf(role))}
            onChange={(_, { value }) => choose(role, value)}
          >
            {(role !== 'member' || table === null) && (
              <option value={NO_COLUMN}>
                {text(role === 'member' ? 'control.column.recognised' : 'control.column.none')}
              </option>
            )}
            {usedColumns(sheet).map(column => (
              <option key={column} value={column}>
                {text('control.column', {
                  letters: columnLetters(column),
                  header: headerOf(sheet, table?.firstRow, column),
                })}
              </option>
            ))}
          </PaneSelect>
        </Field>
      ))}
    </div>
  );
}

const LONGEST_HEADER = 24;

/** The first words of a column, to know it by. */
function headerOf(sheet: SheetSnapshot, firstRow: number | undefined, column: number): string {
  const { origin, texts } = sheet;
  const row = (firstRow ?? origin.row) - origin.row;
  const words = (texts[row]?.[column - origin.column] ?? '').replace(/\s+/g, ' ').trim();
  return words.length > LONGEST_HEADER ? `${words.slice(0, LONGEST_HEADER)}…` : words;
}

function usedColumns({ origin, values }: SheetSnapshot): number[] {
  return (values[0] ?? []).map((_, index) => origin.column + index);
}
