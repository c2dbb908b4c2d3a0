import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type Correction } from '../../checks/recognition/correction';
import { type TableChange } from '../../checks/recognition/tableChange';
import { factOf, type PopulationBasis, type TariffTable } from '../../checks/tariffTable';
import { paidApplications } from '../../documents/annexe2/annexe2Table';
import { formatDay } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { type Decimal } from '../../domain/money/decimal';
import { percent } from '../../domain/money/figureTexts';
import { montpellierPopulations } from '../../domain/population/montpellierPopulations';
import { text } from '../../text/message';
import { type Option, OptionSelect } from '../OptionSelect';
import { typedRate } from './typedRate';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '6px',
    alignItems: 'start',
  },
});

export interface TableFieldProps {
  /** Null for an area that was not placed. */
  readonly table: TariffTable | null;
  readonly correction: Correction | undefined;
  readonly onCorrect: (change: TableChange) => void;
}

interface Props extends TableFieldProps {
  readonly convention: Convention;
}

/** Which application, for whom, with which populations and rate; the first choice of each list is what was read. */
export function TableFields({ table, correction, convention, onCorrect }: Props) {
  const read = (field: keyof Correction, value: string | undefined) =>
    correction?.[field] === undefined
      ? text('control.read', { value: value ?? text('control.read.nothing') })
      : text('control.read.back');
  const rate = (table && factOf(table, 'statedRate')?.value) ?? null;
  return (
    <div className={useStyles().fields}>
      <Choice
        label={text('control.table.application')}
        value={correction?.application ?? ''}
        read={read('application', table?.application?.value.label)}
        options={paidApplications(convention).map(({ code, label }) => ({ value: code, label }))}
        onChoose={code => onCorrect({ application: code })}
      />
      <Choice
        label={text('control.table.payer')}
        value={correction?.payer ?? ''}
        read={read('payer', table?.payer ? text(`payer.${table.payer.value.type}`) : undefined)}
        options={convention.payers.map(({ type }) => ({ value: type, label: text(`payer.${type}`) }))}
        onChoose={chosen => onCorrect({ payer: convention.payers.find(({ type }) => type === chosen)?.type })}
      />
      <Choice
        label={text('control.table.populations')}
        value={correction?.populations ? keyOf(correction.populations) : ''}
        read={read('populations', statedPopulations(table))}
        options={knownPopulations(convention).map(basis => ({
          value: keyOf(basis),
          label: text(`control.populations.${basis.kind}`, { year: String(basis.year) }),
        }))}
        onChoose={chosen =>
          onCorrect({ populations: knownPopulations(convention).find(basis => keyOf(basis) === chosen) })
        }
      />
      <RateField
        // What was typed gives way to what is read once that changes.
        key={correction?.rate ?? rate?.toString() ?? ''}
        rate={rate}
        onChange={rate => onCorrect({ rate })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What was read, chosen again by taking the correction back. */
  readonly read: string;
  readonly options: readonly Option[];
  /** Given nothing when what was read is right after all. */
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, value, read, options, onChoose }: ChoiceProps) {
  return (
    <Field label={label} size="small">
      <OptionSelect
        size="small"
        none={read}
        options={options}
        value={value}
        onChoose={chosen => onChoose(chosen === '' ? undefined : chosen)}
      />
    </Field>
  );
}

/** The rate announced, typed as people write it; nothing when the table announces none. */
function RateField({
  rate,
  onChange,
}: {
  readonly rate: Decimal | null;
  readonly onChange: (rate: string | null) => void;
}) {
  const shown = rate ? percent(rate) : '';
  const [typed, setTyped] = useState(shown);
  const read = typedRate(typed);
  const keep = () => {
    if (read !== undefined && typed.trim() !== shown) onChange(read);
  };
  return (
    <Field
      label={text('control.table.share')}
      size="small"
      {...(read === undefined && { validationMessage: text('control.table.shareUnread') })}
    >
      <Input
        size="small"
        value={typed}
        placeholder={text('control.table.noShare')}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
        // A text field is wider than the pane's columns unless told otherwise.
        input={{ style: { width: '100%' } }}
        style={{ minWidth: 0 }}
      />
    </Field>
  );
}

function statedPopulations(table: TariffTable | null): string | undefined {
  const day = table ? factOf(table, 'statedDecree')?.value : undefined;
  return day && text('control.table.decree', { day: formatDay(day) });
}

const keyOf = ({ kind, year }: PopulationBasis) => `${kind} ${year}`;

/** The populations there are figures for, those of the convention first, then the most recent. */
function knownPopulations({ populations: { kind, referenceYear } }: Convention): PopulationBasis[] {
  const all = Object.values(montpellierPopulations.communes).flat();
  const bases = [{ kind, year: referenceYear }, ...all.sort((a, b) => b.year - a.year)];
  return [...new Map(bases.map(basis => [keyOf(basis), { kind: basis.kind, year: basis.year }])).values()];
}
