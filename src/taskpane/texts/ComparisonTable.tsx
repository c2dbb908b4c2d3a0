import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { comparisonRows, type ComparisonRow } from '../../checks/texts/comparison/comparisonRows';
import { textComparisonDocument } from '../../documents/texts/textComparisonDocument';
import { formatCents } from '../../domain/money/formatCents';
import { render, text as sentence } from '../../text/message';
import { useWriting } from '../ownSheets/useWriting';
import { WritingStatus } from '../ownSheets/WritingStatus';
import { productVersion } from '../productVersion';
import { today } from '../today';
import { useCopying } from '../useCopying';
import { type CheckedText } from './useTextCheck';

const useStyles = makeStyles({
  title: { margin: '0 0 4px' },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px', textAlign: 'left' },
  figure: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '4px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', marginTop: '6px', alignItems: 'center' },
});

const COLUMNS = ['figure', 'announced', 'computed', 'gap'] as const;

/** « Annoncé, calculé, écart »: every amount that could be held against annexe 2, to copy or to write on a sheet. */
export function ComparisonTable({ result }: { readonly result: CheckedText }) {
  const styles = useStyles();
  const { notice, copy } = useCopying();
  const writing = useWriting();
  const { isBusy, write } = writing;
  const { text, report, against } = result;
  const rows = comparisonRows(report.compared);
  const writeTable = () => {
    const facts = { rows, findings: report.findings, against, today: today(), version: productVersion };
    write(
      sentence('texts.table.writing'),
      () => textComparisonDocument(text, facts),
      sheet => sentence('texts.table.written', { sheet }),
    );
  };
  return (
    <section aria-label={sentence('texts.table')}>
      <Subtitle2 as="h2" className={styles.title} block>
        {sentence('texts.table')}
      </Subtitle2>
      {rows.length > 0 && <Rows rows={rows} />}
      <div className={styles.actions}>
        {rows.length > 0 && (
          <Button size="small" onClick={() => void copy(asTabs(rows))}>
            {sentence('texts.table.copy')}
          </Button>
        )}
        <Button size="small" disabledFocusable={isBusy} onClick={writeTable}>
          {sentence('texts.table.write')}
        </Button>
      </div>
      <WritingStatus writing={writing} otherwise={notice} />
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map(name => (
              <th key={name} scope="col" className={name === 'figure' ? styles.cell : styles.figure}>
                {sentence(`texts.table.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.place.start}>
              <th scope="row" className={styles.cell}>
                {render(row.label)}
              </th>
              {figuresOf(row).map((figure, column) => (
                <td key={column} className={styles.figure}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function figuresOf({ announced, computed, gap }: ComparisonRow): string[] {
  return [announced, computed, gap].map(formatCents);
}

/** A line a row, as Excel and Word paste tables. */
function asTabs(rows: readonly ComparisonRow[]): string {
  const header = COLUMNS.map(name => sentence(`texts.table.${name}`));
  return [header, ...rows.map(row => [render(row.label), ...figuresOf(row)])]
    .map(cells => cells.join('\t'))
    .join('\n');
}
