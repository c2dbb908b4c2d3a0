import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode } from 'react';

// Plain elements: an EPCI has up to 158 members, and Fluent's cells cost ten times as much.
const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `3px 0 3px ${tokens.spacingHorizontalSNudge}`,
    textAlign: 'left',
    fontWeight: 'inherit',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'normal' },
  tight: { paddingLeft: '6px' },
  name: { paddingLeft: '2px' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly label: string;
  readonly columns: readonly string[];
  /** Key, then cells; the first cell names the line, the others are figures. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Its codes are so long that, read with letters far apart, wider gaps would push it out of the pane. */
  readonly isTight?: true;
}

/** A small table of figures that fits 320 pixels. */
export function FiguresTable({ label, columns, rows, isTight }: Props) {
  const styles = useStyles();
  const styleOf = (column: number) =>
    column > 0
      ? mergeClasses(styles.cell, styles.figure, isTight && styles.tight)
      : mergeClasses(styles.cell, styles.name);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column, i) => (
            <th key={column} scope="col" className={mergeClasses(styleOf(i), styles.head)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...figures] }) => (
          <tr key={key}>
            <th scope="row" className={styleOf(0)}>
              {name}
            </th>
            {figures.map((figure, i) => (
              <td key={columns[i + 1]} className={styleOf(i + 1)}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
