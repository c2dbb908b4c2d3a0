import { use } from 'react';
import { isOwnKey } from '../convention/offeredConventions';
import { useConventions } from '../convention/useConventions';
import { keptChoices } from '../keptChoices';
import { Loading } from '../Loading';
import { type AskedProps } from '../useAsked';
import { annexe2Start } from './annexe2Start';
import { GenerateView } from './GenerateView';

/** « Générer », once it is known what was last chosen in this workbook: nothing changes under the user's eyes. */
export function GenerateTab({ asked }: AskedProps) {
  const kept = use(keptChoices()).annexe2;
  const { offered, own, failure } = useConventions();
  const isOfWorkbook = kept !== null && isOwnKey(kept.convention);
  if (isOfWorkbook && own === null && failure === null) return <Loading />;
  return <GenerateView start={annexe2Start(kept, offered)} asked={asked} />;
}
