import { Field, makeStyles } from '@fluentui/react-components';
import { columnLetters } from '../../checks/cellAddress';
import { type Correction } from '../../checks/recognition/correction';
import { type SheetSnapshot } from '../../checks/snapshot';
import { type ColumnRole, type TariffTable } from '../../checks/tariffTable';
import { text } from '../../text/message';
import { PaneSelect } from '../PaneSelect';
import { currentChoice } from './currentChoice';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: '6px',
    marginTop: '4px',
  },
});

type CorrectableRole = Exclude<ColumnRole, 'member'>;
const roles: readonly CorrectableRole[] = ['insee', 'population', 'period', 'annual', 'billed'];

const NO_COLUMN = '';

interface Props {
  readonly table: TariffTable;
  readonly sheet: SheetSnapshot | undefined;
  readonly onCorrect: (correction: Correction) => void;
}

/** Which column of the sheet plays which part; folded away, since it is right nearly always. */
export function ColumnFields({ table, sheet, onCorrect }: Props) {
  const styles = useStyles();
  const choose = (role: CorrectableRole, value: string) => {
    const current = currentChoice(table);
    const column = value === NO_COLUMN ? null : Number(value);
    onCorrect({ ...current, columns: { ...current.columns, [role]: column } });
  };
  if (table.isPastedText || !sheet) return null;
  return (
    <details>
      <summary>{text('control.table.columns')}</summary>
      <div className={styles.columns}>
        {roles.map(role => (
          <Field key={role} label={text(`control.column.${role}`)} size="small">
            <PaneSelect
              size="small"
              value={String(table.columns[role] ?? NO_COLUMN)}
              onChange={(_, { value }) => choose(role, value)}
            >
              <option value={NO_COLUMN}>{text('control.column.none')}</option>
              {usedColumns(sheet).map(column => (
                <option key={column} value={column}>
                  {columnLetters(column)}
                </option>
              ))}
            </PaneSelect>
          </Field>
        ))}
      </div>
    </details>
  );
}

function usedColumns({ origin, values }: SheetSnapshot): number[] {
  return (values[0] ?? []).map((_, index) => origin.column + index);
}
