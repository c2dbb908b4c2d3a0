import { Field, makeStyles } from '@fluentui/react-components';
import { type Finding, type Severity } from '../../checks/finding';
import { text } from '../../text/message';
import { type Option, OptionSelect } from '../OptionSelect';
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
      <Filter
        label={text('control.filter.severity')}
        value={filter.severity}
        options={present.map(severity => ({ value: severity, label: text(`control.severity.${severity}`) }))}
        onChoose={severity => onChange({ ...filter, severity: severity as Severity | '' })}
      />
      <Filter
        label={text('control.filter.rule')}
        value={filter.rule}
        options={distinct(findings.map(({ rule }) => rule)).map(own)}
        onChoose={rule => onChange({ ...filter, rule })}
      />
      <Filter
        label={text('control.filter.sheet')}
        value={filter.sheet}
        options={distinct(findings.map(({ sheet }) => sheet)).map(own)}
        onChoose={sheet => onChange({ ...filter, sheet })}
      />
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function Filter({ label, ...choice }: FilterProps) {
  return (
    <Field label={label} size="small">
      <OptionSelect size="small" none={text('control.filter.all')} {...choice} />
    </Field>
  );
}

const own = (value: string): Option => ({ value, label: value });
