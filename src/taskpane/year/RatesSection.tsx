import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ratesDocument } from '../../documents/lateInterest/ratesDocument';
import { shippedLateInterestRates } from '../../domain/calendar/lateInterestRates';
import { showCell } from '../../excel/mending/showCells';
import { text } from '../../text/message';
import { CellProblems } from '../convention/CellProblems';
import { type TaskHands } from '../convention/useTask';
import { type Ask } from '../ownSheets/agreement';
import { useWriting } from '../ownSheets/useWriting';
import { WritingStatus } from '../ownSheets/WritingStatus';
import { writeOne } from '../ownSheets/writeOne';
import { type Rates } from './useRates';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** Where the rates come from, what is wrong in their sheet by cell, and the sheet itself in one click. */
export function RatesSection({ rates: { own, failure: unread, reread } }: { readonly rates: Rates }) {
  const styles = useStyles();
  const writing = useWriting();
  const { isBusy, asked, run } = writing;
  const write = () =>
    run(text('latePane.writing'), async hands => {
      const told = await writtenRates(asked.ask, hands);
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
      <WritingStatus writing={writing} otherFailure={unread} />
    </section>
  );
}

/**
 * Writes the rates that come with the product, to be completed by hand, and says where. A former sheet of rates, which
 * cannot be read as one any more, holds what the user knows: it is never replaced without a yes.
 *
 * @throws what `writeOne` does.
 */
async function writtenRates(ask: Ask, hands: TaskHands): Promise<string> {
  const { told } = await writeOne(ratesDocument(shippedLateInterestRates), {
    ...hands,
    ask,
    isAsked: ({ status }) => status === 'outdated',
    added: sheet => text('latePane.written', { sheet }),
  });
  return told;
}
