import { Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { render, text } from '../../text/message';
import { type ControlResult } from './controlWorkbook';
import { PagedList } from './PagedList';
import { TableCard } from './TableCard';
import { type TableChange } from '../../checks/recognition/tableChange';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0 },
});

const PAGE = 30;

interface Props {
  readonly result: ControlResult;
  readonly onCorrect: (tableId: string, change: TableChange | null) => void;
}

/** What was recognised in the workbook, open to correction; what could not be placed is told, and why. */
export function TablesPanel({ result, onCorrect }: Props) {
  const styles = useStyles();
  const { tables, unplaced } = result.recognition;
  return (
    <section aria-label={text('control.tables')} className={styles.panel}>
      <Subtitle2 as="h2" className={styles.title} block>
        {text('control.tables')}
      </Subtitle2>
      {tables.length === 0 && <Caption1>{text('control.noTable')}</Caption1>}
      <PagedList
        items={tables}
        page={PAGE}
        keyOf={({ id }) => id}
        moreLabel={count => text('control.tables.more', { count })}
      >
        {table => (
          <TableCard
            id={table.id}
            table={table}
            result={result}
            sheet={table.sheet}
            doubts={unplaced.filter(({ id }) => id === table.id).map(({ reason }) => render(reason))}
            onCorrect={change => onCorrect(table.id, change)}
          />
        )}
      </PagedList>
      <UnplacedAreas result={result} onCorrect={onCorrect} />
    </section>
  );
}

/** Areas that look like data and were not taken for tables, each with the reason. */
function UnplacedAreas({ result, onCorrect }: Props) {
  const styles = useStyles();
  const { tables, unplaced } = result.recognition;
  const known = new Set(tables.map(({ id }) => id));
  const areas = unplaced.filter(({ id }) => !known.has(id));
  if (areas.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2" className={styles.title} block>
        {text('control.unplaced.title')}
      </Subtitle2>
      <PagedList
        items={areas}
        page={PAGE}
        keyOf={({ id }, index) => `${id} ${index}`}
        moreLabel={count => text('control.unplaced.more', { count })}
      >
        {({ id, sheet, area, reason }) => (
          <TableCard
            id={id}
            area={area}
            table={null}
            result={result}
            sheet={sheet}
            doubts={[render(reason)]}
            onCorrect={change => onCorrect(id, change)}
          />
        )}
      </PagedList>
    </>
  );
}
