import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly legend: string;
  readonly hint?: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly checked: readonly string[];
  readonly disabled: boolean;
  readonly onToggle: (value: string, isChecked: boolean) => void;
}

/**
 * Checkboxes under one legend. Not a Fluent Field: a Field gives its own id to every control inside it, so that the
 * label of the last box would tick the first.
 */
export function CheckboxGroup({ legend, hint, options, checked, disabled, onToggle }: Props) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={checked.includes(value)}
          disabled={disabled}
          onChange={(_, { checked: isChecked }) => onToggle(value, isChecked === true)}
        />
      ))}
      {hint && <Caption1 className={styles.hint}>{hint}</Caption1>}
    </fieldset>
  );
}
