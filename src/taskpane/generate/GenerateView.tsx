import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { type Annexe2Plan } from '../../documents/annexe2/annexe2Plan';
import { paidApplications } from '../../documents/annexe2/annexe2Table';
import { text } from '../../text/message';
import { dockedAtBottom, FOOT_HEIGHT } from '../docked';
import { QuestionPanel } from '../ownSheets/QuestionPanel';
import { type AskedProps, useAsked } from '../useAsked';
import { ViewTitle } from '../ViewTitle';
import { type Annexe2Choice, planOf } from './annexe2Choice';
import { type Annexe2Start } from './annexe2Start';
import { ChoiceFields } from './ChoiceFields';
import { MissingTables } from './MissingTables';
import { GenerationOutcome } from './GenerationOutcome';
import { GenerationProgress } from './GenerationProgress';
import { TotalsPreview } from './TotalsPreview';
import { useAnnexe2Choice } from './useAnnexe2Choice';
import { useGeneration } from './useGeneration';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '14px' },
  // Always in sight, however tall the choices are: it is what one came for.
  action: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    position: 'sticky',
    // Above the question of the foot of the pane.
    bottom: FOOT_HEIGHT,
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // On a short screen it would leave nothing to choose in.
    '@media (max-height: 480px)': { position: 'static' },
  },
});

/** What says how many sheets will be made, or what is missing: part of the button's description. */
const COUNT = 'generate-count';

interface Props extends AskedProps {
  readonly start: Annexe2Start;
}

/** Choose, look at the totals, generate. */
export function GenerateView({ start, asked }: Props) {
  const styles = useStyles();
  const { key, choice, setChoice, chooseConvention, latest } = useAnnexe2Choice(start);
  const { generation, generate, stop, asked: question } = useGeneration();
  const plan = useMemo(() => planOf(choice), [choice]);
  const { tables } = plan;
  const isRunning = generation.state === 'running';
  const count = tables.length;
  const view = useRef<HTMLDivElement>(null);
  useAsked(asked, () => view.current?.querySelector<HTMLElement>(`[aria-describedby='${COUNT}']`)?.focus());
  return (
    <div className={styles.view} ref={view}>
      <ViewTitle title={text('generate.title')} page="generer" />
      <ChoiceFields
        conventionKey={key}
        onConvention={chooseConvention}
        choice={choice}
        onChange={setChoice}
        disabled={isRunning}
      />
      <MissingTables plan={plan} />
      <TotalsPreview tables={tables} />
      <div className={styles.action} ref={dockedAtBottom}>
        <Button
          appearance="primary"
          size="large"
          aria-describedby={COUNT}
          disabledFocusable={isRunning || count === 0}
          onClick={() => void generate(latest)}
        >
          {text('generate.button')}
        </Button>
        <Caption1 id={COUNT}>
          {count > 0 ? text('generate.sheetCount', { count }) : nothingToGenerate(plan, choice)}
        </Caption1>
        {question.question === null && <GenerationProgress generation={generation} onStop={stop} />}
      </div>
      <QuestionPanel asked={question} />
      <GenerationOutcome generation={generation} />
    </div>
  );
}

/** Why there is no table: none is billed, what is ticked cannot be made, or nothing is ticked. */
function nothingToGenerate({ refusals, onQuotation }: Annexe2Plan, { convention }: Annexe2Choice): string {
  if (paidApplications(convention).length === 0) return text('annexe2.nothing');
  return refusals.length + onQuotation.length > 0 ? text('generate.incomplete') : text('generate.nothing');
}
