import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { Decimal } from '../../domain/money/decimal';
import { totalOf } from '../../domain/population/epciMembers';
import { formatCount, formatRate } from '../../domain/population/formatPopulation';
import {
  type PopulationDifference,
  populationDifferences,
} from '../../domain/population/populationDifferences';
import { text } from '../../text/message';
import { type CurrentPopulations, type ShownPopulations } from './chosenPopulations';
import { FiguresTable } from './FiguresTable';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0 },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly current: CurrentPopulations;
  readonly chosen: ShownPopulations;
}

/** Member by member, what the millésime shown changes to the one the convention has. */
export function DifferencesTable({ current, chosen }: Props) {
  const styles = useStyles();
  const differences = useMemo(
    () => populationDifferences(current.members, chosen.members),
    [current.members, chosen.members],
  );
  const title = text('populations.differences', {
    label: current.label,
    kind: text(`populations.kind.${current.kind}`),
    year: String(current.year),
  });
  return (
    <section className={styles.section} aria-label={title}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      {current.kind !== chosen.kind && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('populations.kindsDiffer')}</MessageBarBody>
        </MessageBar>
      )}
      <Caption1>{summary(differences)}</Caption1>
      <FiguresTable
        label={title}
        columns={[
          text('populations.commune'),
          String(current.year),
          String(chosen.year),
          text('populations.change'),
        ]}
        rows={[...differences.map(difference => rowOf(difference, styles.note)), totalRow(current, chosen)]}
      />
    </section>
  );
}

function summary(differences: readonly PopulationDifference[]): string {
  const count = (kind: PopulationDifference['kind']) => differences.filter(one => one.kind === kind).length;
  return text('populations.summary', {
    changed: count('changed'),
    same: count('same'),
    joined: count('joined'),
    left: count('left'),
  });
}

function rowOf(difference: PopulationDifference, note: string) {
  const { insee: key, name } = difference;
  switch (difference.kind) {
    case 'joined':
      return { key, cells: [name, '', formatCount(difference.after), text('populations.joined')] };
    case 'left':
      return { key, cells: [name, formatCount(difference.before), '', text('populations.left')] };
    case 'same':
    case 'changed': {
      const { formerName, before, after, rate } = difference;
      const shown =
        formerName === null ? (
          name
        ) : (
          <>
            {name}
            <span className={note}>{text('populations.formerName', { name: formerName })}</span>
          </>
        );
      return {
        key,
        cells: [shown, formatCount(before), formatCount(after), rate === null ? '' : formatRate(rate)],
      };
    }
  }
}

function totalRow(current: CurrentPopulations, chosen: ShownPopulations) {
  const before = totalOf(current.members);
  const rate = before === 0 ? '' : formatRate(new Decimal(chosen.total - before).div(before));
  return {
    key: 'total',
    cells: [
      <strong key="total">{text('populations.totalRow')}</strong>,
      formatCount(before),
      formatCount(chosen.total),
      rate,
    ],
  };
}
