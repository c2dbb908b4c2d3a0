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
  readonly onChoose: (value: string) => void;
}

/** A list of labelled values, with what stands for none of them. */
export function OptionSelect({ options, none, onChoose, ...select }: Props) {
  return (
    <PaneSelect {...select} onChange={(_, { value }) => onChoose(value)}>
      {none !== undefined && <option value="">{none}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </PaneSelect>
  );
}
