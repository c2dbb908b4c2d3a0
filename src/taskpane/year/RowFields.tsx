import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { render, text } from '../../text/message';
import { type Option, OptionSelect } from '../OptionSelect';
import { emptyRows, type FactsDraft, type FieldProblems, type RowList } from './factsDraft';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: '6px',
    alignItems: 'start',
    margin: 0,
    padding: '6px 8px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  input: { minWidth: 0, width: '100%' },
  whole: { gridColumn: '1 / -1' },
  end: { alignSelf: 'end', justifySelf: 'start' },
  start: { alignSelf: 'start' },
});

/** A field of a row: typed, or chosen among given values. */
export interface RowField {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly Option[];
  /** Over the whole width of the row. */
  readonly isWide?: boolean;
}

interface Props {
  readonly list: RowList;
  readonly rows: FactsDraft[RowList];
  readonly fields: readonly RowField[];
  readonly problems: FieldProblems;
  readonly onChange: (rows: readonly Readonly<Record<string, string>>[]) => void;
}

/** Rows to fill in: one is added, changed or taken away at a time. */
export function RowFields({ list, rows, fields, problems, onChange }: Props) {
  const styles = useStyles();
  const change = (index: number, name: string, value: string) =>
    onChange(rows.map((row, i) => (i === index ? { ...row, [name]: value } : row)));
  const remove = (index: number) => onChange(rows.filter((_, i) => i !== index));
  return (
    <fieldset className={styles.group}>
      <legend>{text(`yearPane.rows.${list}`)}</legend>
      {rows.map((row, index) => (
        <fieldset key={index} className={styles.row}>
          <legend>{text(`yearPane.row.${list}`, { rank: index + 1 })}</legend>
          {fields.map(field => (
            <CellField
              key={field.name}
              field={field}
              value={(row as Readonly<Record<string, string>>)[field.name] ?? ''}
              problem={problemOf(problems, `${list}.${index}.${field.name}`)}
              onChange={value => change(index, field.name, value)}
            />
          ))}
          <Button
            size="small"
            className={styles.end}
            aria-label={text('yearPane.removeRow', {
              row: text(`yearPane.row.${list}`, { rank: index + 1 }),
            })}
            onClick={() => remove(index)}
          >
            {text('yearPane.remove')}
          </Button>
        </fieldset>
      ))}
      <Button size="small" className={styles.start} onClick={() => onChange([...rows, emptyRows[list]])}>
        {text(`yearPane.add.${list}`)}
      </Button>
    </fieldset>
  );
}

/** What is wrong in a field, in words. */
export function problemOf(problems: FieldProblems, field: string): string | undefined {
  const problem = problems.get(field);
  return problem && render(problem);
}

interface CellProps {
  readonly field: RowField;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

function CellField({ field: { label, options, isWide }, value, problem, onChange }: CellProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size="small"
      className={isWide ? styles.whole : styles.input}
      validationMessage={problem ?? null}
    >
      {options ? (
        <OptionSelect
          size="small"
          none={text('yearPane.choose')}
          options={options}
          value={value}
          onChoose={onChange}
        />
      ) : (
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.input }}
          value={value}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </Field>
  );
}
