import { useCallback, useMemo, useState } from 'react';
import { conventionOfKey, firstOffered, isOwnKey } from '../convention/offeredConventions';
import { useConventions } from '../convention/useConventions';
import { type Annexe2Choice, completeChoice } from './annexe2Choice';

/** What is chosen to be generated, of a convention that may change under it: the workbook's own is read anew. */
export function useAnnexe2Choice() {
  const { offered, reread } = useConventions();
  const [key, setKey] = useState(firstOffered.key);
  const [chosen, setChoice] = useState(() => completeChoice(firstOffered.convention));
  const convention = offered.find(known => known.key === key)?.convention ?? chosen.convention;
  const choice = useMemo(() => ({ ...chosen, convention }), [chosen, convention]);
  const chooseConvention = (next: string) => {
    const found = offered.find(known => known.key === next);
    if (!found) return;
    setKey(next);
    const mode = isOwnKey(next) && chosen.mode === 'tarif' ? 'native' : chosen.mode;
    setChoice({ ...completeChoice(found.convention), mode });
  };
  /** The choice with the convention as the workbook has it at this moment. */
  const latest = useCallback(
    async (): Promise<Annexe2Choice> =>
      isOwnKey(key) ? { ...choice, convention: conventionOfKey(key, await reread()) } : choice,
    [choice, key, reread],
  );
  return { key, choice, setChoice, chooseConvention, latest };
}
