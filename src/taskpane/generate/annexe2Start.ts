import { type KeptAnnexe2 } from '../../documents/choices/keptChoices';
import { firstOffered, isOwnKey, type OfferedConvention } from '../convention/offeredConventions';
import { type Annexe2Choice, completeChoice } from './annexe2Choice';

/** What the view begins with: a convention, by its key, and what is chosen of it. */
export interface Annexe2Start {
  readonly key: string;
  readonly choice: Annexe2Choice;
}

/** What was last chosen in this workbook, as far as the conventions now offered still have it; else everything. */
export function annexe2Start(kept: KeptAnnexe2 | null, offered: readonly OfferedConvention[]): Annexe2Start {
  const known = kept && offered.find(({ key }) => key === kept.convention);
  const { key, convention } = known ?? firstOffered;
  const all = completeChoice(convention);
  if (!kept || !known) return { key, choice: all };
  const applicationCodes = all.applicationCodes.filter(code => kept.applications.includes(code));
  const payerTypes = all.payerTypes.filter(type => kept.payers.includes(type));
  return {
    key,
    choice: {
      convention,
      // Nothing ticked is no choice worth coming back to.
      applicationCodes: applicationCodes.length > 0 ? applicationCodes : all.applicationCodes,
      payerTypes: payerTypes.length > 0 ? payerTypes : all.payerTypes,
      // TARIF knows the shipped conventions only.
      mode: kept.mode === 'tarif' && isOwnKey(key) ? 'native' : kept.mode,
    },
  };
}

/** A choice as the workbook keeps it. */
export function keptOf(
  key: string,
  { applicationCodes, payerTypes, mode }: Omit<Annexe2Choice, 'convention'>,
): KeptAnnexe2 {
  return { convention: key, applications: [...applicationCodes], payers: [...payerTypes], mode };
}
