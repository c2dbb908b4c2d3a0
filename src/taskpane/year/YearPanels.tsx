import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { type YearFacts } from '../../documents/year/yearFacts';
import { echeancierOfYear } from '../../documents/year/echeancierOfYear';
import { yearStatement } from '../../documents/year/yearLines';
import { yearDocumentIds } from '../../documents/year/yearPlan';
import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { text } from '../../text/message';
import { useConventions } from '../convention/useConventions';
import { attempted } from './attempted';
import { ClaimsPanel } from './ClaimsPanel';
import { ComparatifPanel } from './ComparatifPanel';
import { deadlineGroups } from './deadlineGroups';
import { DeadlineList } from './DeadlineList';
import { DocumentsSection } from './DocumentsSection';
import { FactsForm } from './FactsForm';
import { FichesPanel } from './FichesPanel';
import { type Wanted } from './generation';
import { LateInterestPanel } from './LateInterestPanel';
import { Panel } from './Panel';
import { SimulationPanel } from './SimulationPanel';
import { useDocumentStates } from './useDocumentStates';
import { type TypedFacts, useFactsDraft } from './useFactsDraft';
import { type YearChoice } from './useYearChoice';
import { useYearGeneration } from './useYearGeneration';
import { isEmptyYear, planOfYear } from './yearRequest';

const useStyles = makeStyles({
  panels: { display: 'flex', flexDirection: 'column', gap: '14px' },
});

interface Props {
  readonly choice: YearChoice;
  readonly convention: Convention;
  readonly facts: YearFacts;
  readonly keep: (facts: YearFacts) => Promise<void>;
  readonly typed: TypedFacts;
  readonly today: CalendarDay;
  /** Goes to « Paramètres » and « Membres ». */
  readonly onSheets: () => void;
  /** A simulation was written as the convention of these « Paramètres »; what to say of it. */
  readonly onAdopted: (parameters: string, told: string) => void;
}

/** Everything about a year, once it is known. */
export function YearPanels(props: Props) {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const work = useYearWork(props);
  const { known, plan, generation, generate } = work;
  const { states, failure, look } = useDocumentStates(plan, view, generation.isBusy);
  const { look: lookAtConventions } = useConventions();
  // What the plan is made of, then the sheets made from it; a refusal is told above.
  const lookAgain = () => void lookAtConventions().then(look);
  const groups = useMemo(() => deadlineGroups(echeancierOfYear(known)), [known]);
  return (
    <div className={styles.panels} ref={view}>
      {isEmptyYear(known) && <NobodySubscribes year={known.year} onSheets={props.onSheets} />}
      <DeadlineList groups={groups} />
      <DocumentsSection
        plan={plan}
        states={states}
        statesFailure={failure}
        onLook={lookAgain}
        generation={generation}
        areFactsTyped={work.drafting.isChanged}
        onGenerate={ids => generate({ ids, fiches: null })}
        onGenerateAll={() => generate({ ids: yearDocumentIds, fiches: null })}
      />
      <Details {...props} work={work} />
    </div>
  );
}

/** What is known of the year, its documents, and their writing. */
function useYearWork({ choice, convention, facts, keep, typed, today }: Props) {
  const { year, previous, latest } = choice;
  const known = useMemo(
    () => ({ convention, year, facts, previous, today }),
    [convention, year, facts, previous, today],
  );
  const plan = useMemo(() => planOfYear(known), [known]);
  const drafting = useFactsDraft({ facts, year, keep, typed, of: `${convention.id} ${year}` });
  const generation = useYearGeneration();
  const generate = (wanted: Wanted) =>
    generation.start(wanted, async () => {
      // Who typed an issue day and generates expects it in the documents.
      const given = drafting.isChanged ? await drafting.save() : facts;
      const current = await latest();
      const before = previous === convention ? current : previous;
      return planOfYear({ ...known, facts: given, convention: current, previous: before });
    });
  return { known, plan, drafting, generation, generate };
}

/** What is folded away: the facts, the claims, the fiches, what is compared and tried. */
function Details({
  work,
  choice,
  convention,
  facts,
  onAdopted,
}: Props & { readonly work: ReturnType<typeof useYearWork> }) {
  const { offered } = useConventions();
  const { plan, drafting, generation, generate } = work;
  const { year, previous, latest, choosePrevious } = choice;
  const statement = useMemo(() => attempted(() => yearStatement(convention, year)), [convention, year]);
  return (
    <>
      <Panel title={text('yearPane.facts')}>
        <FactsForm convention={convention} drafting={drafting} />
      </Panel>
      <Panel title={text('yearPane.claims')}>
        <ClaimsPanel convention={convention} year={year} facts={facts} latest={latest} />
      </Panel>
      <Panel title={text('latePane.title')}>
        <LateInterestPanel />
      </Panel>
      {'value' in statement && (
        <Panel title={text('yearPane.fiches')}>
          <FichesPanel
            statement={statement.value}
            plan={plan}
            isBusy={generation.isBusy}
            onGenerate={fiches => generate({ ids: ['fiches'], fiches })}
          />
        </Panel>
      )}
      <Panel title={text('yearPane.comparatif')}>
        <ComparatifPanel
          {...{ convention, year, offered, previous, isBusy: generation.isBusy }}
          onPrevious={choosePrevious}
          onGenerate={() => generate({ ids: ['comparatif'], fiches: null })}
        />
      </Panel>
      <Panel title={text('yearPane.simulation')}>
        <SimulationPanel convention={convention} year={year} onAdopted={onAdopted} />
      </Panel>
    </>
  );
}

/** A shipped convention says nothing of who uses what: where to say it. */
function NobodySubscribes({ year, onSheets }: { readonly year: number; readonly onSheets: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text('yearPane.nobody', { year: String(year) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onSheets}>
          {text('yearPane.openSheets')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
