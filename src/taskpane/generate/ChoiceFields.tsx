import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { amountModes, type AmountMode } from '../../documents/annexe2/amountMode';
import { paidApplications } from '../../documents/annexe2/annexe2Table';
import { type PayerType } from '../../domain/conventions/payerType';
import { findConvention, shippedConventions } from '../../domain/conventions/shippedConventions';
import { text } from '../../text/message';
import { PaneSelect } from '../PaneSelect';
import { CheckboxGroup } from './CheckboxGroup';
import { type Annexe2Choice, completeChoice, withToggled } from './annexe2Choice';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface Props {
  readonly choice: Annexe2Choice;
  readonly onChange: (choice: Annexe2Choice) => void;
  readonly disabled: boolean;
}

/** Convention, applications, payers and contents of the cells. */
export function ChoiceFields({ choice, onChange, disabled }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label={text('generate.convention')}>
        <PaneSelect
          value={choice.convention.id}
          disabled={disabled}
          onChange={(_, { value }) =>
            onChange({ ...completeChoice(findConvention(value)), mode: choice.mode })
          }
        >
          {shippedConventions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <ApplicationsField choice={choice} onChange={onChange} disabled={disabled} />
      <PayersField choice={choice} onChange={onChange} disabled={disabled} />
      <Field label={text('generate.mode')}>
        <RadioGroup
          value={choice.mode}
          disabled={disabled}
          onChange={(_, { value }) => onChange({ ...choice, mode: value as AmountMode })}
        >
          {amountModes.map(mode => (
            <Radio key={mode} value={mode} label={text(`generate.mode.${mode}`)} />
          ))}
        </RadioGroup>
      </Field>
    </div>
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
