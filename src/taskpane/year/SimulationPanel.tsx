import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { changeSentence } from '../../documents/simulation/changeSentence';
import { type Change, simulate, type Simulation } from '../../documents/simulation/simulation';
import { simulationDocument, simulationModel } from '../../documents/simulation/simulationDocument';
import { quotedNotes } from '../../documents/year/quotedNotes';
import { yearOf } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { conventionOfYear } from '../../domain/conventions/conventionOfYear';
import { type WrittenSheet } from '../../excel/verifySheets';
import { render, text } from '../../text/message';
import { SheetCharts } from '../charts/SheetCharts';
import { useConventions } from '../convention/useConventions';
import { writtenNotice } from '../convention/writtenNotice';
import { verdictOf } from '../generate/verdict';
import { useWriting } from '../ownSheets/useWriting';
import { WritingStatus } from '../ownSheets/WritingStatus';
import { PopulationsChooser } from '../populations/PopulationsChooser';
import { Warning } from '../Warning';
import { attempted } from './attempted';
import { millesimeChange, withChange } from './changeDraft';
import { ChangeForm } from './ChangeForm';
import { ComparisonTable } from './ComparisonTable';
import { PlainList } from '../PlainList';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '8px 0' },
  line: {
    display: 'flex',
    gap: '8px',
    justifyContent: 'space-between',
    alignItems: 'center',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

interface Props {
  readonly convention: Convention;
  readonly year: number;
  readonly onAdopted: (parameters: string, told: string) => void;
}

/** Changes tried on a year: before, after and the difference; nothing is written until the user accepts. */
export function SimulationPanel({ convention, year, onAdopted }: Props) {
  const styles = useStyles();
  const standing = useMemo(() => conventionOfYear(convention, year), [convention, year]);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [refusal, setRefusal] = useState('');
  const found = useMemo(
    () => (changes.length === 0 ? null : attempted(() => simulate(convention, year, changes))),
    [convention, year, changes],
  );
  const add = (change: Change) => {
    setRefusal('');
    setChanges(withChange(changes, change));
  };
  return (
    <div className={styles.panel}>
      <Caption1>{text('yearPane.try.intro')}</Caption1>
      <ChangeForm convention={standing} onAdd={add} />
      <details>
        <summary>{text('yearPane.try.millesime')}</summary>
        <PopulationsChooser
          current={{
            label: convention.label,
            kind: convention.populations.kind,
            year: convention.populations.referenceYear,
            members: convention.members,
          }}
          onChoose={chosen => {
            const read = millesimeChange(convention, chosen);
            if ('change' in read) add(read.change);
            else setRefusal(render(read.why));
          }}
        />
      </details>
      <ChangeList
        convention={standing}
        changes={changes}
        onRemove={removed => setChanges(changes.filter(change => change !== removed))}
      />
      <Warning sentence={refusal || (found && 'refusal' in found ? found.refusal : '')} />
      {found && 'value' in found && (
        <Result
          simulation={found.value}
          changes={changes}
          onReset={() => setChanges([])}
          onAdopted={onAdopted}
        />
      )}
    </div>
  );
}

interface ResultProps {
  readonly simulation: Simulation;
  readonly changes: readonly Change[];
  readonly onReset: () => void;
  readonly onAdopted: (parameters: string, told: string) => void;
}

/** Before, after and the difference; once accepted, the sheet of them, or the changes as a convention of the workbook. */
function Result({ simulation, changes, onReset, onAdopted }: ResultProps) {
  const styles = useStyles();
  const writing = useWriting();
  const { isBusy, asked, run, write } = writing;
  const { unadoptable } = simulation;
  const sheet = useMemo(() => simulationModel(simulation, changes), [simulation, changes]);
  const { reread } = useConventions();
  const adopt = () =>
    run(text('conventions.writing'), async hands => {
      const { told, parameters } = await writtenNotice(simulation.convention, asked.ask, hands);
      await reread();
      if (parameters !== null) {
        onReset();
        onAdopted(parameters, told);
      }
      return told;
    });
  const accept = () =>
    write(text('yearPane.writing'), () => simulationDocument(simulation, changes), writtenSentence);
  return (
    <>
      <ComparisonTable
        label={text('yearPane.try.result')}
        lines={simulation.lines}
        before={text('simulation.header.before')}
        after={text('simulation.header.after')}
      />
      {quotedNotes(simulation.after).map(note => (
        <Warning key={render(note)} sentence={render(note)} />
      ))}
      <SheetCharts sheet={sheet} />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={accept}>
          {text('yearPane.try.accept')}
        </Button>
        {unadoptable === null && (
          <Button disabledFocusable={isBusy} onClick={adopt}>
            {text('yearPane.try.adopt')}
          </Button>
        )}
        <Button onClick={onReset}>{text('yearPane.try.reset')}</Button>
      </div>
      <AdoptionNote simulation={simulation} />
      <WritingStatus writing={writing} />
    </>
  );
}

/** What was written and read back, in a sentence. */
function writtenSentence(names: string, sheets: readonly WrittenSheet[]): string {
  const verdict = verdictOf(sheets).sentence;
  return text('yearPane.written', { names, count: sheets.length, verdict });
}

/** From when on the changes would hold, or why they cannot be adopted. */
function AdoptionNote({ simulation: { before, unadoptable } }: Pick<ResultProps, 'simulation'>) {
  if (unadoptable) return <Warning sentence={render(unadoptable)} />;
  const isFirst = before.year <= yearOf(before.convention.period.start);
  const years = { year: String(before.year) };
  return (
    <>
      <Caption1>{text(isFirst ? 'yearPane.try.adoptWhole' : 'yearPane.try.adoptFrom', years)}</Caption1>
      <Caption1>{text('yearPane.try.adoptNote')}</Caption1>
    </>
  );
}

interface ListProps {
  readonly convention: Convention;
  readonly changes: readonly Change[];
  readonly onRemove: (change: Change) => void;
}

function ChangeList({ convention, changes, onRemove }: ListProps) {
  const styles = useStyles();
  if (changes.length === 0) return <Caption1>{text('yearPane.try.none')}</Caption1>;
  return (
    <PlainList aria-label={text('yearPane.try.changes')}>
      {changes.map(change => {
        const sentence = render(changeSentence(convention, change));
        return (
          <li key={sentence} className={styles.line}>
            {sentence}
            <Button
              size="small"
              aria-label={text('yearPane.removeRow', { row: sentence })}
              onClick={() => onRemove(change)}
            >
              {text('yearPane.remove')}
            </Button>
          </li>
        );
      })}
    </PlainList>
  );
}
