import { Field, makeStyles } from '@fluentui/react-components';
import { type Finding, type Severity } from '../../checks/finding';
import { text } from '../../text/message';
import { PaneSelect } from '../PaneSelect';
import { distinct, type FindingFilter, severities } from './findingFilter';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(90px, 1fr))', gap: '6px' },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Narrow the list by severity, rule or sheet; only values that occur are offered. */
export function FindingFilters({ findings, filter, onChange }: Props) {
  const styles = useStyles();
  const present = severities.filter(severity => findings.some(finding => finding.severity === severity));
  return (
    <div className={styles.filters}>
      <Choice
        label={text('control.filter.severity')}
        value={filter.severity}
        options={present.map(severity => [severity, text(`control.severity.${severity}`)])}
        onChoose={severity => onChange({ ...filter, severity: severity as Severity | '' })}
      />
      <Choice
        label={text('control.filter.rule')}
        value={filter.rule}
        options={distinct(findings.map(({ rule }) => rule)).map(rule => [rule, rule])}
        onChoose={rule => onChange({ ...filter, rule })}
      />
      <Choice
        label={text('control.filter.sheet')}
        value={filter.sheet}
        options={distinct(findings.map(({ sheet }) => sheet)).map(sheet => [sheet, sheet])}
        onChoose={sheet => onChange({ ...filter, sheet })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field label={label} size="small">
      <PaneSelect size="small" value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        <option value="">{text('control.filter.all')}</option>
        {options.map(([option, optionLabel]) => (
          <option key={option} value={option}>
            {optionLabel}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}
