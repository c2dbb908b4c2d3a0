import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Finding } from '../../checks/finding';
import { type Justification, justificationOf } from '../../checks/justification';
import { figureSentences } from '../../checks/shownFigures';
import { formatDay } from '../../domain/calendar/calendarDay';
import { showCell } from '../../excel/mending/showCells';
import { render, text } from '../../text/message';
import { HelpLink } from '../HelpLink';
import { SeverityBadge } from '../SeverityBadge';
import { JustifyForm } from './JustifyForm';
import { RemedyActions } from './RemedyActions';
import { type Justifications } from './useJustifications';
import { type Mending } from './useMending';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
  // A target at least 24 pixels high (WCAG 2.5.8).
  place: { lineHeight: '24px' },
  message: { margin: 0 },
  // Broken between figures rather than within one.
  figure: { display: 'inline-block', whiteSpace: 'pre-wrap' },
  why: { margin: '4px 0 0', paddingLeft: '18px' },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly finding: Finding;
  readonly justifications: Justifications;
  readonly mending: Mending;
}

/** One finding: how grave, where, what, why, and what can be done. */
export function FindingCard({ finding, justifications, mending }: Props) {
  const styles = useStyles();
  const justification = justificationOf(finding, justifications.list);
  return (
    <article className={styles.card} aria-label={`${finding.rule} ${render(finding.message)}`}>
      <div className={styles.head}>
        <SeverityBadge severity={finding.severity} />
        <Caption1>{finding.rule}</Caption1>
        <Place finding={finding} />
      </div>
      <p className={styles.message}>{render(finding.message)}</p>
      <Figures finding={finding} />
      {finding.explanation.length > 0 && (
        <details>
          <summary>{text('control.why')}</summary>
          <ul className={styles.why}>
            {finding.explanation.map((line, index) => (
              <li key={index}>{render(line)}</li>
            ))}
          </ul>
        </details>
      )}
      <HelpLink
        page={`controles/${finding.rule}`}
        label={text('control.learnMoreOn', { rule: finding.rule })}
      >
        {text('control.learnMore')}
      </HelpLink>
      {justification ? (
        <Justified justification={justification} onWithdraw={() => justifications.withdraw(finding)} />
      ) : (
        <>
          {finding.remedy && <RemedyActions remedy={finding.remedy} mending={mending} />}
          <JustifyForm onJustify={reason => justifications.accept(finding, reason)} />
        </>
      )}
    </article>
  );
}

function Place({ finding: { sheet, cells } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const [problem, setProblem] = useState('');
  const first = cells[0];
  if (first === undefined) return <Caption1>{sheet || text('control.finding.workbook')}</Caption1>;
  const label =
    cells.length === 1
      ? text('control.finding.place', { sheet, cell: first })
      : text('control.finding.places', { sheet, cell: first, count: cells.length - 1 });
  const go = async () => {
    try {
      await showCell(sheet, first);
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Link as="button" className={styles.place} onClick={() => void go()}>
        {label}
      </Link>
      {problem && <Caption1 className={styles.problem}>{problem}</Caption1>}
    </>
  );
}

function Figures({ finding }: { readonly finding: Finding }) {
  const sentences = figureSentences(finding);
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <Caption1>
      {sentences.map((sentence, index) => (
        <span key={index} className={styles.figure}>
          {sentence}
          {index < sentences.length - 1 && ' · '}
        </span>
      ))}
    </Caption1>
  );
}

function Justified({
  justification: { reason, day },
  onWithdraw,
}: {
  readonly justification: Justification;
  readonly onWithdraw: () => void;
}) {
  return (
    <div>
      <Caption1 block>{text('control.justified', { reason, day: formatDay(day) })}</Caption1>
      <Button size="small" onClick={onWithdraw}>
        {text('control.unjustify')}
      </Button>
    </div>
  );
}
