import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type Annexe2Table } from '../../documents/annexe2/annexe2Model';
import { displayedGap, mainColumn } from '../../documents/annexe2/annexe2Summary';
import { formatEuros } from '../../domain/money/formatEuros';
import { showSheet } from '../../excel/showSheet';
import { text } from '../../text/message';
import { type GeneratedTable, type GenerationResult } from './generateAnnexe2';
import { type Generation } from './useGeneration';
import { undoHint } from '../undoHint';
import { verdictOf } from './verdict';

const useStyles = makeStyles({
  outcome: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: 0, paddingLeft: '18px' },
});

/** The sheets with their écarts, once they are there. */
export function GenerationOutcome({ generation }: { readonly generation: Generation }) {
  return generation.state === 'done' ? <GeneratedSheets result={generation} /> : null;
}

/** Brings what has just appeared into sight: the button may be at the bottom of the pane. */
function useInSight() {
  const element = useRef<HTMLDivElement>(null);
  // A body in braces: recent Chromium answers a promise, which React would call on leaving.
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'end' });
  }, []);
  return element;
}

function GeneratedSheets({ result }: { readonly result: GenerationResult }) {
  const { tables, arePagesSetUp } = result;
  const styles = useStyles();
  const [problem, setProblem] = useState('');
  const inSight = useInSight();
  const open = async (id: string) => {
    try {
      await showSheet(id);
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className={styles.outcome} ref={inSight}>
      <Verification tables={tables} />
      <ul className={styles.list}>
        {tables.map(({ table, sheet }) => (
          <li key={sheet.id}>
            <Link as="button" onClick={() => void open(sheet.id)}>
              {sheet.model.name}
            </Link>{' '}
            {outcomeOf(table)}
          </li>
        ))}
      </ul>
      {!arePagesSetUp && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('generate.noPages')}</MessageBarBody>
        </MessageBar>
      )}
      {problem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** The écart of a table that shares a budget out; what any other adds up to. */
function outcomeOf(table: Annexe2Table): string {
  const { sum, held } = mainColumn(table);
  return held
    ? text('generate.sheetGap', {
        gap: formatEuros(displayedGap(held)),
        verdict: text(`annexe2.verdict.${held.verdict}`),
      })
    : text('generate.sheetTotal', { amount: formatEuros(sum) });
}

const OUTCOMES = ['added', 'replaced', 'kept'] as const;

/** Whether what Excel holds is what was computed; a difference is told loudly, with its first cell. */
function Verification({ tables }: { readonly tables: readonly GeneratedTable[] }) {
  const { intent, sentence } = verdictOf(tables.map(({ sheet }) => sheet));
  const counts = OUTCOMES.map(outcome => ({
    outcome,
    count: tables.filter(table => table.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {counts.map(({ outcome, count }) => text(`generate.done.${outcome}`, { count })).join(' ')}
        </MessageBarTitle>{' '}
        {sentence} {undoHint(tables.map(({ outcome }) => outcome))}
      </MessageBarBody>
    </MessageBar>
  );
}
