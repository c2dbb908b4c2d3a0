import { message, render } from '../../text/message';
import { coverFaults } from '../tariff/bracketCover';
import { type Component, type Tariff } from '../tariff/tariff';
import { type Convention } from './convention';
import { payerTypes } from './payerType';
import { type Problem } from './problem';

type Terms = Pick<Convention, 'period'>;

/** What each value of the tariffs of an application allows but the whole forbids. */
export function tariffProblems(tariffs: readonly Tariff[], path: string, { period }: Terms): Problem[] {
  return [
    ...tariffs.flatMap((tariff, i) => ownProblems(tariff, `${path}.tariffs[${i}]`)),
    ...tariffs.flatMap((tariff, i) =>
      tariffs
        .slice(0, i)
        .flatMap((other, j) => overlapProblem(tariff, other, period, `${path}.tariffs[${i}]`, j)),
    ),
  ];
}

function ownProblems(tariff: Tariff, path: string): Problem[] {
  const labels = tariff.components.map(({ label }) => label);
  const { validity } = tariff;
  return [
    ...(validity && validity.end < validity.start
      ? [{ path: `${path}.validity`, why: render(message('tariff.validity', validity)) }]
      : []),
    ...labels.flatMap((label, i) =>
      labels.indexOf(label) < i
        ? [
            {
              path: `${path}.components[${i}].label`,
              why: render(
                message('convention.duplicate', {
                  given: label,
                  first: `${path}.components[${labels.indexOf(label)}].label`,
                }),
              ),
            },
          ]
        : [],
    ),
    ...tariff.components.flatMap((component, i) => componentProblems(component, `${path}.components[${i}]`)),
    ...tariff.discounts.flatMap(({ base }, i) =>
      (base ?? []).flatMap((label, k) =>
        labels.includes(label)
          ? []
          : [
              {
                path: `${path}.discounts[${i}].base[${k}]`,
                why: render(message('tariff.unknownBase', { given: label, accepted: labels.join(', ') })),
              },
            ],
      ),
    ),
    ...boundsProblem(tariff, path),
  ];
}

function boundsProblem({ minimum, maximum }: Tariff, path: string): Problem[] {
  if (!minimum?.amount || !maximum?.amount || minimum.amount.lte(maximum.amount)) return [];
  const values = { minimum: minimum.amount.toString(), maximum: maximum.amount.toString() };
  return [{ path: `${path}.minimum`, why: render(message('tariff.bounds', values)) }];
}

function componentProblems(component: Component, path: string): Problem[] {
  if (component.kind === 'pro-rata') {
    const [first, ...others] = component.weights;
    const sum = others.reduce((total, { share }) => total.plus(share), first!.share);
    if (sum.eq(1)) return [];
    return [{ path: `${path}.weights`, why: render(message('tariff.shares', { given: sum.toString() })) }];
  }
  return component.kind === 'brackets' ? bracketProblems(component, path) : [];
}

function bracketProblems({ brackets, mode }: Component & { kind: 'brackets' }, path: string): Problem[] {
  const faults = coverFaults(brackets).map(({ kind, from, to }) => ({
    path: `${path}.brackets`,
    why: render(
      to === null
        ? message(`tariff.cover.${kind}.open`, { from })
        : message(`tariff.cover.${kind}`, { from, to }),
    ),
  }));
  // A figure that the mode does not read would be lost in silence.
  const unread = mode === 'whole' ? 'price' : mode === 'marginal' ? 'amount' : null;
  const idle = brackets.flatMap((bracket, i) =>
    unread !== null && bracket[unread] !== null
      ? [{ path: `${path}.brackets[${i}].${unread}`, why: render(message('tariff.unread', { mode })) }]
      : [],
  );
  return [...faults, ...idle];
}

/** Two tariffs for one payer on one day: which one counts is not ours to choose. */
function overlapProblem(
  tariff: Tariff,
  other: Tariff,
  period: Convention['period'],
  path: string,
  otherIndex: number,
): Problem[] {
  const shared = payerTypes.filter(
    type => (tariff.payers ?? payerTypes).includes(type) && (other.payers ?? payerTypes).includes(type),
  );
  const [one, two] = [tariff.validity ?? period, other.validity ?? period];
  if (shared.length === 0 || one.start > two.end || two.start > one.end) return [];
  const start = one.start > two.start ? one.start : two.start;
  return [
    {
      path,
      why: render(
        message('tariff.overlap', { payers: shared.join(', '), other: `tariffs[${otherIndex}]`, start }),
      ),
    },
  ];
}
