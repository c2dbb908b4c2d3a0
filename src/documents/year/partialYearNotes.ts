import { grouped } from '../../checks/grouped';
import { type CalendarDay, formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { bills } from '../../domain/conventions/conventionOfYear';
import { text } from '../../text/inFrench';
import { bodyName } from './bodyName';
import { type BodyUse, type UsedService, type YearUse } from './yearUse';

/** A service joined or left during a year, and what is owed for it. */
interface Move {
  readonly kind: 'joined' | 'left';
  readonly day: CalendarDay;
  /** « l’année 2020 est due entière (…). » */
  readonly owed: string;
}

/**
 * What is owed by those who join or leave a service during a year, and by what text: the whole year, unless the tariff
 * counts a first year from its notification. What is free is not told.
 *
 * @param bodies those to tell of, with what they use in the year.
 */
export function partialYearNotes(
  { convention, year }: Pick<YearUse, 'convention' | 'year'>,
  bodies: readonly BodyUse[],
): string[] {
  const told = bodies.flatMap(use => {
    const name = bodyName(use.member, use.payer.type);
    const moves = use.services.flatMap(service =>
      movesIn(convention, year, use, service).map(move => ({ move, code: service.application.code })),
    );
    return grouped(moves, ({ move }) => keyOf(move)).map(same => ({
      move: same[0]!.move,
      services: same.map(({ code }) => code).join(', '),
      name,
    }));
  });
  return grouped(told, ({ move, services }) => `${keyOf(move)} ${services}`).map(same => {
    const { move, services } = same[0]!;
    const names = same.map(({ name }) => name).join(', ');
    const { kind, day, owed } = move;
    return text(`year.partial.${kind}`, { bodies: names, day: formatDay(day), services, owed });
  });
}

function keyOf({ kind, day, owed }: Move): string {
  return `${kind} ${day} ${owed}`;
}

/** A service joined after the first day of the year, or left before its last one; the convention may begin or end in it. */
function movesIn(
  convention: Convention,
  year: number,
  use: BodyUse,
  { application, subscription: { from, to } }: UsedService,
): Move[] {
  const tariff = application.tariffs.find(one => bills(one, use.payer.type));
  if (!tariff) return [];
  const { period, deadlines } = convention;
  const first = [`${year}-01-01`, period.start].sort().at(-1)!;
  const [last] = [`${year}-12-31`, period.end].sort();
  const whole = (source: string | undefined) =>
    text(source ? 'year.partial.whole' : 'year.partial.unsaid', { year: String(year), source: source ?? '' });
  const joined = (): string => {
    if (!tariff.firstYear) return whole(deadlines.change?.source);
    const { notified } = use.body;
    const told = { year: String(year), source: tariff.firstYear.source };
    return notified !== null && yearOf(notified) === year
      ? text('year.partial.fromNotification', { ...told, notified: formatDay(notified) })
      : text('year.partial.notNotified', told);
  };
  return [
    ...(from > first ? [{ kind: 'joined' as const, day: from, owed: joined() }] : []),
    ...(to !== null && to < last!
      ? [
          {
            kind: 'left' as const,
            day: to,
            owed: whole((deadlines.change ?? deadlines.termination)?.source),
          },
        ]
      : []),
  ];
}
