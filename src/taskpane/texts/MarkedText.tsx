import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { type TextFinding } from '../../checks/texts/textContext';
import { text as sentence } from '../../text/message';
import { markedSegments, type Segment } from './markedSegments';
import { findingId, goTo, passageId } from './anchors';

const useStyles = makeStyles({
  title: { margin: 0 },
  text: {
    maxHeight: '320px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: tokens.lineHeightBase400,
  },
  mark: { color: tokens.colorNeutralForeground1, borderRadius: '2px', scrollMarginTop: '40px' },
  error: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorPaletteRedForeground1,
  },
  question: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
  },
  number: {
    border: 'none',
    padding: '0 3px',
    marginRight: '2px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    borderRadius: '8px',
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    minWidth: '24px',
    minHeight: '24px',
  },
});

interface Props {
  readonly text: string;
  readonly findings: readonly TextFinding[];
}

/** The text as it was given, its passages marked with a colour, an underline and the number of their finding. */
export function MarkedText({ text, findings }: Props) {
  const styles = useStyles();
  return (
    <section aria-label={sentence('texts.text')}>
      <Subtitle2 as="h2" className={styles.title} block>
        {sentence('texts.text')}
      </Subtitle2>
      <Caption1 block>{sentence('texts.legend')}</Caption1>
      {/* A box that scrolls must be reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.text} tabIndex={0} role="group" aria-label={sentence('texts.text')}>
        {markedSegments(text, findings).map(segment =>
          segment.findings.length === 0 ? (
            <span key={segment.start} lang="fr">
              {segment.text}
            </span>
          ) : (
            <Marked key={segment.start} segment={segment} findings={findings} />
          ),
        )}
      </div>
    </section>
  );
}

function Marked({
  segment,
  findings,
}: {
  readonly segment: Segment;
  readonly findings: readonly TextFinding[];
}) {
  const styles = useStyles();
  const isError = segment.findings.some(index => findings[index]?.certainty === 'error');
  return (
    <mark className={mergeClasses(styles.mark, isError ? styles.error : styles.question)}>
      {segment.starting.map(index => (
        <button
          key={index}
          type="button"
          id={passageId(index)}
          className={styles.number}
          aria-label={sentence('texts.mark', { number: index + 1, rule: findings[index]?.rule ?? '' })}
          onClick={() => goTo(findingId(index))}
        >
          {findings[index]?.certainty === 'error' ? '✗' : '?'} {index + 1}
        </button>
      ))}
      <span lang="fr">{segment.text}</span>
    </mark>
  );
}
