import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { amountModes, type AmountMode } from '../../documents/annexe2/amountMode';
import { paidApplications } from '../../documents/annexe2/annexe2Table';
import { shippedConventions, findConvention } from '../../domain/conventions/shippedConventions';
import { text } from '../../text/message';
import { type Annexe2Choice, completeChoice, withToggled } from './annexe2Choice';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
  group: { display: 'flex', flexDirection: 'column' },
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
        <Select
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
        </Select>
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
  const styles = useStyles();
  const { convention, applicationCodes } = choice;
  const free = convention.applications.filter(({ pricing }) => pricing.kind === 'free');
  const hint =
    free.length > 0 ? text('generate.free', { labels: free.map(({ label }) => label).join(', ') }) : null;
  return (
    <Field label={text('generate.applications')} hint={hint}>
      <div role="group" aria-label={text('generate.applications')} className={styles.group}>
        {paidApplications(convention).map(({ code, label }) => (
          <Checkbox
            key={code}
            label={text('generate.application', { label, code })}
            checked={applicationCodes.includes(code)}
            disabled={disabled}
            onChange={(_, { checked }) =>
              onChange({ ...choice, applicationCodes: withToggled(applicationCodes, code, checked === true) })
            }
          />
        ))}
      </div>
    </Field>
  );
}

function PayersField({ choice, onChange, disabled }: Props) {
  const styles = useStyles();
  const { convention, payerTypes } = choice;
  return (
    <Field label={text('generate.payers')}>
      <div role="group" aria-label={text('generate.payers')} className={styles.group}>
        {convention.payers.map(({ type, participation }) => (
          <Checkbox
            key={type}
            label={text('generate.payer', {
              payer: text(`payer.${type}`),
              rate: participation.rate.times(100).toNumber(),
            })}
            checked={payerTypes.includes(type)}
            disabled={disabled}
            onChange={(_, { checked }) =>
              onChange({ ...choice, payerTypes: withToggled(payerTypes, type, checked === true) })
            }
          />
        ))}
      </div>
    </Field>
  );
}
