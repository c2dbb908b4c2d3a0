import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Annexe2Table } from '../../documents/annexe2/annexe2Model';
import { displayedGap, mainColumn } from '../../documents/annexe2/annexe2Summary';
import { yearsOf } from '../../domain/conventions/convention';
import { roundToCents } from '../../domain/money/roundToCents';
import { text } from '../../text/message';
import { formatCents } from '../../domain/money/formatCents';

const useStyles = makeStyles({
  caption: { display: 'block', fontWeight: tokens.fontWeightSemibold, marginBottom: '2px' },
  // A table of the page's own: Fluent's weighs more than all that is drawn here. Equal columns, as there.
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  // Four columns of figures must fit 320 px without scrolling sideways.
  cell: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: '3px 2px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  right: { textAlign: 'right' },
  verdict: { display: 'block', color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** No budget to hold a total against. */
const NONE = '–';

/** What each table will add up to, held against its budget, before anything is written. */
export function TotalsPreview({ tables }: { readonly tables: readonly Annexe2Table[] }) {
  const styles = useStyles();
  const first = tables[0];
  if (!first) return null;
  const title = text('generate.preview');
  return (
    <section aria-label={title}>
      <Caption1 className={styles.caption}>{title}</Caption1>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {text('generate.preview.table')}
            </th>
            {(['total', 'budget', 'gap'] as const).map(column => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.right)}>
                {text(`generate.preview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map(table => (
            <PreviewRow
              key={`${table.application.code} ${table.payer.type} ${table.tariff.validity?.start ?? ''}`}
              table={table}
            />
          ))}
        </tbody>
      </table>
      <Caption1>
        {tables.some(({ shared }) => shared)
          ? text('generate.preview.period', { count: yearsOf(first.convention), members: first.lines.length })
          : text('generate.preview.year', { count: first.lines.length })}
      </Caption1>
    </section>
  );
}

function PreviewRow({ table }: { readonly table: Annexe2Table }) {
  const styles = useStyles();
  const { name, sum, held } = mainColumn(table);
  const figure = mergeClasses(styles.cell, styles.figure);
  const verdict = mergeClasses(styles.verdict, held?.verdict === 'error' && styles.error);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {table.application.code}
        <span className={styles.verdict}>{text(`payer.${table.payer.type}`)}</span>
        {name !== 'period' && <span className={styles.verdict}>{text('generate.preview.aYear')}</span>}
      </th>
      <td className={figure}>{formatCents(sum)}</td>
      <td className={figure}>{held ? formatCents(roundToCents(held.budget)) : NONE}</td>
      <td className={figure}>
        {held ? formatCents(displayedGap(held)) : NONE}
        {held && <span className={verdict}>{text(`annexe2.verdict.${held.verdict}`)}</span>}
      </td>
    </tr>
  );
}
