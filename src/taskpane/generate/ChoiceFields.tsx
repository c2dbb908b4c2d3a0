import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { amountModes, type AmountMode } from '../../documents/annexe2/amountMode';
import { paidApplications } from '../../documents/annexe2/annexe2Table';
import { type PayerType } from '../../domain/conventions/payerType';
import { text } from '../../text/message';
import { OptionSelect } from '../OptionSelect';
import { asOption, isOwnKey } from '../convention/offeredConventions';
import { useConventions } from '../convention/useConventions';
import { CheckboxGroup } from './CheckboxGroup';
import { type Annexe2Choice, withToggled } from './annexe2Choice';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface Props {
  readonly choice: Annexe2Choice;
  readonly onChange: (choice: Annexe2Choice) => void;
  readonly disabled: boolean;
}

interface FieldsProps extends Props {
  readonly conventionKey: string;
  readonly onConvention: (key: string) => void;
}

/** Convention, applications, payers and contents of the cells. */
export function ChoiceFields({ conventionKey, onConvention, choice, onChange, disabled }: FieldsProps) {
  const styles = useStyles();
  // TARIF knows the shipped conventions by their ids: it would compute another one than the workbook's.
  const modes = amountModes.filter(mode => mode !== 'tarif' || !isOwnKey(conventionKey));
  return (
    <div className={styles.fields}>
      <ConventionField value={conventionKey} onChange={onConvention} disabled={disabled} />
      <ApplicationsField choice={choice} onChange={onChange} disabled={disabled} />
      <PayersField choice={choice} onChange={onChange} disabled={disabled} />
      <Field label={text('generate.mode')}>
        <RadioGroup
          value={choice.mode}
          disabled={disabled}
          onChange={(_, { value }) => onChange({ ...choice, mode: value as AmountMode })}
        >
          {modes.map(mode => (
            <Radio key={mode} value={mode} label={text(`generate.mode.${mode}`)} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

interface ConventionProps {
  readonly value: string;
  readonly onChange: (key: string) => void;
  readonly disabled: boolean;
}

/** A shipped convention, or one of the workbook; one whose sheets have become wrong is said to be. */
function ConventionField({ value, onChange, disabled }: ConventionProps) {
  const { offered, own } = useConventions();
  const isOffered = offered.some(({ key }) => key === value);
  return (
    <Field
      label={text('generate.convention')}
      {...(!isOffered && own !== null && { validationMessage: text('conventions.unreadable') })}
    >
      <OptionSelect
        value={value}
        disabled={disabled}
        {...(!isOffered && { other: text('conventions.unreadable') })}
        options={offered.map(asOption)}
        onChoose={onChange}
      />
    </Field>
  );
}

function ApplicationsField({ choice, onChange, disabled }: Props) {
  const { convention, applicationCodes } = choice;
  const free = convention.applications.filter(({ pricing }) => pricing.kind === 'free');
  return (
    <CheckboxGroup
      legend={text('generate.applications')}
      hint={
        free.length > 0 ? text('generate.free', { labels: free.map(({ label }) => label).join(', ') }) : null
      }
      options={paidApplications(convention).map(({ code, label }) => ({
        value: code,
        label: text('generate.application', { label, code }),
      }))}
      checked={applicationCodes}
      disabled={disabled}
      onToggle={(code, isIn) =>
        onChange({ ...choice, applicationCodes: withToggled(applicationCodes, code, isIn) })
      }
    />
  );
}

function PayersField({ choice, onChange, disabled }: Props) {
  const { convention, payerTypes } = choice;
  return (
    <CheckboxGroup
      legend={text('generate.payers')}
      options={convention.payers.map(({ type, participation }) => ({
        value: type,
        label: text('generate.payer', {
          payer: text(`payer.${type}`),
          rate: participation.rate.times(100).toNumber(),
        }),
      }))}
      checked={payerTypes}
      disabled={disabled}
      onToggle={(type, isIn) =>
        onChange({ ...choice, payerTypes: withToggled(payerTypes, type as PayerType, isIn) })
      }
    />
  );
}
