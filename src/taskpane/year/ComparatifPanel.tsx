import { Button, Caption1, Field, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { comparatif } from '../../documents/comparatif/comparatif';
import { comparatifSheet } from '../../documents/comparatif/comparatifSheet';
import { quotedNotes } from '../../documents/year/quotedNotes';
import { yearStatement } from '../../documents/year/yearLines';
import { type Convention } from '../../domain/conventions/convention';
import { render, text } from '../../text/message';
import { asOption, type OfferedConvention } from '../convention/offeredConventions';
import { SheetCharts } from '../charts/SheetCharts';
import { OptionSelect } from '../OptionSelect';
import { Warning } from '../Warning';
import { attempted } from './attempted';
import { ComparisonTable } from './ComparisonTable';
import { convenedYears } from './yearChoice';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '8px 0' },
  start: { alignSelf: 'start' },
});

interface Props {
  readonly convention: Convention;
  readonly year: number;
  readonly offered: readonly OfferedConvention[];
  /** null: none is known. */
  readonly previous: Convention | null;
  readonly onPrevious: (key: string) => void;
  readonly isBusy: boolean;
  readonly onGenerate: () => void;
}

/** The year against the one before it: what each body owed and owes, and why. */
export function ComparatifPanel(props: Props) {
  const styles = useStyles();
  const { convention, year, previous, isBusy, onGenerate } = props;
  const before = year - 1;
  const found = useMemo(
    () =>
      previous &&
      attempted(() => {
        const [old, now] = [yearStatement(previous, before), yearStatement(convention, year)];
        return {
          lines: comparatif(old, now),
          sheet: comparatifSheet(old, now),
          quoted: [old, now].flatMap(quotedNotes),
        };
      }),
    [convention, year, previous, before],
  );
  const compared = found && 'value' in found ? found.value : null;
  return (
    <div className={styles.panel}>
      {previous !== convention && <PreviousField {...props} />}
      {found && 'refusal' in found && <Warning sentence={found.refusal} />}
      {compared?.quoted.map(note => (
        <Warning key={render(note)} sentence={render(note)} />
      ))}
      {compared?.lines.length === 0 && <Caption1>{text('yearPane.nothingToCompare')}</Caption1>}
      {compared !== null && compared.lines.length > 0 && (
        <>
          <ComparisonTable
            label={text('yearPane.comparatif')}
            lines={compared.lines}
            before={text('comparatif.header.year', { year: String(before) })}
            after={text('comparatif.header.year', { year: String(year) })}
          />
          <SheetCharts sheet={compared.sheet} />
          <Button className={styles.start} disabledFocusable={isBusy} onClick={onGenerate}>
            {text('yearPane.comparatif.write')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Which convention held in the year before; nothing to choose where none is known. */
function PreviousField({ offered, previous, year, isBusy, onPrevious }: Props) {
  const told = { year: String(year - 1) };
  const covering = offered.filter(one => convenedYears(one.convention).includes(year - 1));
  if (covering.length === 0) return <Caption1>{text('year.noPrevious', told)}</Caption1>;
  const key = covering.find(one => one.convention === previous)?.key ?? '';
  return (
    <Field label={text('yearPane.previous', told)}>
      <OptionSelect
        value={key}
        disabled={isBusy}
        {...(key === '' && { other: text('yearPane.choose') })}
        options={covering.map(asOption)}
        onChoose={onPrevious}
      />
    </Field>
  );
}
