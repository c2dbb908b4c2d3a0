import { Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type EpciEntry } from '../../domain/population/epciIndex';
import { text } from '../../text/message';
import { EpciChoices } from './EpciChoices';
import { SearchStatus } from './SearchStatus';
import { useChoiceList } from './useChoiceList';
import { type EpciChoice, useEpciChoices } from './useEpciChoices';

interface Props {
  readonly index: readonly EpciEntry[];
  readonly onChoose: (entry: EpciEntry) => void;
}

/** An EPCI by its name, its initials, its SIREN or the name of one of its communes: type, arrows, Enter. */
export function EpciSearch({ index, onChoose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const { choices, communes, retry } = useEpciChoices(index, typed);
  const list = useChoiceList(({ entry }: EpciChoice) => {
    setTyped(entry.name);
    onChoose(entry);
  });
  const isListed = list.isOpen && choices.length > 0;
  const isNothing = typed.trim() !== '' && choices.length === 0;
  return (
    <div>
      <Field label={text('populations.epci')} hint={text('populations.epciHint')}>
        <Input
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed ? `${id}-${list.active}` : undefined}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            list.restart();
          }}
          onKeyDown={event => list.onKeyDown(event, choices)}
          onBlur={list.close}
        />
      </Field>
      <EpciChoices id={id} choices={isListed ? choices : []} active={list.active} onChoose={list.choose} />
      {list.isOpen && <SearchStatus isNothing={isNothing} communes={communes} onRetry={retry} />}
    </div>
  );
}
