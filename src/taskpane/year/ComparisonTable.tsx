import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type ComparatifLine, type EffectName, effectNames } from '../../documents/comparatif/comparatif';
import { type Decimal } from '../../domain/money/decimal';
import { formatCents } from '../../domain/money/formatCents';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { text } from '../../text/message';
import { FiguresTable } from '../populations/FiguresTable';
import { bodyLabel } from './bodyLabel';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px' },
});

interface Props {
  readonly label: string;
  readonly lines: readonly ComparatifLine[];
  /** Headers of what was owed before and is owed after. */
  readonly before: string;
  readonly after: string;
}

/** What each body owes before and after, and the difference, in euros; then why, all bodies together. */
export function ComparisonTable({ label, lines, before, after }: Props) {
  const styles = useStyles();
  const total = useMemo(() => totalOf(lines), [lines]);
  const told = effectNames.filter(name => !total.effects[name].isZero());
  return (
    <>
      <FiguresTable
        label={label}
        columns={[text('year.header.member'), before, after, text('comparatif.header.difference')]}
        rows={[
          ...lines.map(line => ({
            key: `${line.member.insee} ${line.payer.type}`,
            cells: [bodyLabel(line.member, line.payer.type), ...figures(line.before, line.after)],
          })),
          {
            key: 'total',
            cells: [<strong key="total">{text('year.total')}</strong>, ...figures(total.before, total.after)],
          },
        ]}
      />
      {told.length > 0 && (
        <ul className={styles.list}>
          {told.map(name => (
            <li key={name}>
              {text('yearPane.effect', {
                effect: text(`comparatif.effect.${name}`),
                amount: signed(total.effects[name], formatEuros),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function figures(before: Decimal, after: Decimal): string[] {
  return [formatCents(before), formatCents(after), signed(after.minus(before), formatCents)];
}

/** A rise has its sign, as a fall has. */
function signed(difference: Decimal, format: (amount: Decimal) => string): string {
  return difference.gt(0) ? `+${format(difference)}` : format(difference);
}

function totalOf(lines: readonly ComparatifLine[]) {
  const sum = (amount: (line: ComparatifLine) => Decimal) => sumOfAmounts(lines.map(amount));
  const effect = (name: EffectName) => sum(({ effects }) => effects[name]);
  return {
    before: sum(line => line.before),
    after: sum(line => line.after),
    effects: Object.fromEntries(effectNames.map(name => [name, effect(name)])) as Record<EffectName, Decimal>,
  };
}
