import { Badge, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type TextFinding } from '../../checks/texts/textContext';
import { render, text as sentence } from '../../text/message';
import { HelpLink } from '../HelpLink';
import { SeverityBadge } from '../SeverityBadge';
import { findingId, goTo, passageId } from './anchors';
import { useCopying } from '../useCopying';

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
  quote: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  why: { margin: '4px 0 0', paddingLeft: '18px' },
  proposed: { backgroundColor: tokens.colorNeutralBackground3, padding: '6px', margin: 0 },
});

const LONGEST_QUOTE = 300;

interface Props {
  readonly finding: TextFinding;
  readonly index: number;
  /** The page it stands on, from 1; null where the text has none. */
  readonly page: number | null;
}

/** One finding: what the text says, what it should say, why, and the right sentence. */
export function TextFindingCard({ finding, index, page }: Props) {
  const styles = useStyles();
  const { rule, severity, certainty, message, quote, explanation, replacement } = finding;
  const number = index + 1;
  return (
    <article
      className={styles.card}
      id={findingId(index)}
      tabIndex={-1}
      aria-label={sentence('texts.finding', { number, rule })}
    >
      <div className={styles.head}>
        <strong>{number}</strong>
        {certainty === 'question' ? (
          <Badge appearance="outline">{sentence('texts.question')}</Badge>
        ) : (
          <SeverityBadge severity={severity} />
        )}
        <Caption1>{rule}</Caption1>
        <Link as="button" className={styles.place} onClick={() => goTo(passageId(index))}>
          {page === null ? sentence('texts.goToPassage') : sentence('texts.goToPage', { page })}
        </Link>
      </div>
      <p className={styles.message}>{render(message)}</p>
      <blockquote className={styles.quote} lang="fr">
        {shortened(quote)}
      </blockquote>
      {explanation.length > 0 && (
        <details>
          <summary>{sentence('control.why')}</summary>
          <ul className={styles.why}>
            {explanation.map((line, position) => (
              <li key={position}>{render(line)}</li>
            ))}
          </ul>
        </details>
      )}
      <HelpLink page={`controles/${rule}`} label={sentence('control.learnMoreOn', { rule })}>
        {sentence('control.learnMore')}
      </HelpLink>
      {replacement !== null && <Proposed sentence={replacement} />}
    </article>
  );
}

function shortened(quote: string): string {
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}

function Proposed({ sentence: proposed }: { readonly sentence: string }) {
  const styles = useStyles();
  const { notice, copy } = useCopying();
  return (
    <details>
      <summary>{sentence('texts.replacement')}</summary>
      <p className={styles.proposed} lang="fr">
        {proposed}
      </p>
      <Button size="small" onClick={() => void copy(proposed)}>
        {sentence('texts.copySentence')}
      </Button>{' '}
      <Caption1 role="status">{notice}</Caption1>
    </details>
  );
}
