import { type SelectProps } from '@fluentui/react-components';
import { PaneSelect } from './PaneSelect';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props extends Omit<SelectProps, 'children' | 'onChange' | 'value'> {
  readonly value: string;
  readonly options: readonly Option[];
  /** What stands for no choice, told as the empty string. */
  readonly none?: string;
  /** What stands for a value that is none of the options, as long as it is not changed. */
  readonly other?: string;
  readonly onChoose: (value: string) => void;
}

/** A list of labelled values, with what stands for none of them. */
export function OptionSelect({ options, none, other, onChoose, ...select }: Props) {
  return (
    <PaneSelect {...select} onChange={(_, { value }) => onChoose(value)}>
      {other !== undefined && <option value={select.value}>{other}</option>}
      {none !== undefined && <option value="">{none}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </PaneSelect>
  );
}
