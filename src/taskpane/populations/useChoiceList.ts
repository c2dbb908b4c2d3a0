import { type KeyboardEvent, useState } from 'react';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** A list under a field: open while one types, walked through with the arrows, left with Escape. */
export function useChoiceList<Choice>(onChoose: (choice: Choice) => void) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const close = () => setOpen(false);
  const restart = () => {
    setActive(0);
    setOpen(true);
  };
  const choose = (choice: Choice) => {
    close();
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent, choices: readonly Choice[]) => {
    if (event.key === 'Escape') close();
    const choice = choices[active];
    const step = STEPS.get(event.key);
    if (!isOpen || choice === undefined) return;
    if (event.key === 'Enter') choose(choice);
    else if (step !== undefined) setActive((active + step + choices.length) % choices.length);
    else return;
    event.preventDefault();
  };
  return { isOpen, active, close, restart, choose, onKeyDown };
}
