import { useCallback, useMemo, useState } from 'react';
import { conventionOfKey, isOwnKey } from '../convention/offeredConventions';
import { useConventions } from '../convention/useConventions';
import { rememberChoice } from '../keptChoices';
import { type Annexe2Choice, completeChoice } from './annexe2Choice';
import { type Annexe2Start, keptOf } from './annexe2Start';

/** What is chosen to be generated, of a convention that may change under it: the workbook's own is read anew. */
export function useAnnexe2Choice(start: Annexe2Start) {
  const { offered, reread } = useConventions();
  const [key, setKey] = useState(start.key);
  const [chosen, setChosen] = useState(start.choice);
  const convention = offered.find(known => known.key === key)?.convention ?? chosen.convention;
  const choice = useMemo(() => ({ ...chosen, convention }), [chosen, convention]);
  const choose = (of: string, next: Annexe2Choice) => {
    setKey(of);
    setChosen(next);
    rememberChoice('annexe2', keptOf(of, next));
  };
  const setChoice = (next: Annexe2Choice) => choose(key, next);
  const chooseConvention = (next: string) => {
    const found = offered.find(known => known.key === next);
    if (!found) return;
    const mode = isOwnKey(next) && chosen.mode === 'tarif' ? 'native' : chosen.mode;
    choose(next, { ...completeChoice(found.convention), mode });
  };
  /** The choice with the convention as the workbook has it at this moment. */
  const latest = useCallback(
    async (): Promise<Annexe2Choice> =>
      isOwnKey(key) ? { ...choice, convention: conventionOfKey(key, await reread()) } : choice,
    [choice, key, reread],
  );
  return { key, choice, setChoice, chooseConvention, latest };
}
