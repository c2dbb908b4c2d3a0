import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { showCell } from '../../excel/mending/showCells';
import { writeRatesSheet } from '../../excel/ratesSheet';
import { text } from '../../text/message';
import { CellProblems } from '../convention/CellProblems';
import { TaskFailure } from '../convention/TaskFailure';
import { type TaskHands, useTask } from '../convention/useTask';
import { TaskProgress } from '../TaskProgress';
import { withPagesRemark } from '../pagesRemark';
import { type Rates } from './useRates';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** Where the rates come from, what is wrong in their sheet by cell, and the sheet itself in one click. */
export function RatesSection({ rates: { own, failure: unread, reread } }: { readonly rates: Rates }) {
  const styles = useStyles();
  const { notice, failure, isBusy, advance, run, stop } = useTask();
  const write = () =>
    run(text('latePane.writing'), async hands => {
      const told = await writtenRates(hands);
      await reread();
      return told;
    });
  const readAgain = () =>
    run(text('latePane.reading'), async () => {
      await reread();
      return '';
    });
  const show = (sheet: string, cell: string) =>
    run('', async () => {
      await showCell(sheet, cell);
      return '';
    });
  return (
    <section className={styles.section} aria-label={text('latePane.rates')}>
      {own === null && <Caption1>{text('latePane.shipped')}</Caption1>}
      {own?.reading.kind === 'rates' && <Caption1>{text('latePane.own', { sheet: own.sheet })}</Caption1>}
      {own?.reading.kind === 'refused' && (
        <>
          <strong>{text('latePane.wrongSheet', { sheet: own.sheet })}</strong>
          <CellProblems
            problems={own.reading.problems.map(problem => ({ sheet: own.sheet, ...problem }))}
            onShow={({ sheet, cell }) => show(sheet, cell)}
          />
        </>
      )}
      <div className={styles.actions}>
        {own === null && (
          <Button size="small" disabledFocusable={isBusy} onClick={write}>
            {text('latePane.write')}
          </Button>
        )}
        <Button size="small" disabledFocusable={isBusy} onClick={readAgain}>
          {text('latePane.reread')}
        </Button>
      </div>
      <TaskProgress advance={advance} words={notice} onStop={stop} />
      <TaskFailure failure={failure || unread} />
    </section>
  );
}

/**
 * Writes the sheet of rates and says its name.
 *
 * @throws Error saying which cell does not read back as written; ExcelError when nothing could be written.
 */
async function writtenRates(hands: TaskHands): Promise<string> {
  const written = await writeRatesSheet(hands);
  const [{ model, comparison }] = written.sheets as [(typeof written.sheets)[number]];
  const [wrong] = comparison.mismatches;
  if (wrong) throw new Error(text('latePane.notAsWritten', { sheet: model.name, cell: wrong.address }));
  return withPagesRemark(text('latePane.written', { sheet: model.name }), written);
}
