import aixMarseille from '../../../src/domain/conventions/aix-marseille-mcmdmp.json';
import montpellier from '../../../src/domain/conventions/montpellier-2019.json';
import { type Convention } from '../../../src/domain/conventions/convention';
import { parseConvention } from '../../../src/domain/conventions/parseConvention';
import { type RemainderPolicy } from '../../../src/domain/money/shareOut';

/** The terms of one service, as a convention file writes them. */
export type WrittenTariff = Record<string, unknown> & { components: readonly Record<string, unknown>[] };

export interface WrittenMember {
  readonly insee: string;
  readonly name: string;
  readonly population: number;
  readonly quantities?: Readonly<Record<string, string>>;
}

/** A convention of Aix-Marseille's terms with other tariffs and, where given, other members. */
export function conventionOf(
  tariffs: readonly WrittenTariff[],
  members: readonly WrittenMember[] = aixMarseille.members,
  others: Readonly<Record<string, unknown>> = {},
): Convention {
  const { applications, populations, ...terms } = structuredClone(aixMarseille);
  return parseConvention({
    ...terms,
    ...others,
    populations: { ...populations, total: members.reduce((sum, { population }) => sum + population, 0) },
    applications: [{ ...applications[0]!, tariffs }],
    members,
  });
}

/** The strata of Aix-Marseille with a grid, as its user would fill it in. */
export function filledStrata(): Convention {
  const tariff = structuredClone(aixMarseille.applications[0]!.tariffs[0]!);
  const brackets = (small: string, large: string) => [
    { from: 0, to: 9_999, amount: small },
    { from: 10_000, to: 100_000, amount: large },
    { from: 100_001, to: null, quotation: 'plus de 100 000 habitants' },
  ];
  const [once, fixed, variable] = tariff.components;
  return conventionOf([
    {
      ...tariff,
      components: [
        { ...once!, brackets: brackets('500', '1500') },
        { ...fixed!, brackets: brackets('200', '900') },
        { ...variable!, price: '0.12' },
      ],
    },
  ]);
}

/** The convention 2019-2021 with a remainder policy. */
export function montpellierWith(policy: RemainderPolicy): Convention {
  return parseConvention({ ...structuredClone(montpellier), remainder: { policy, source: 'Délibération' } });
}
