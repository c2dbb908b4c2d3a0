import { formatDay, type CalendarDay } from '../../domain/calendar/calendarDay';
import { serialOfDay } from '../../domain/calendar/excelSerial';
import { type Convention } from '../../domain/conventions/convention';
import { withSemicolons } from '../../text/frenchSpaces';
import { render, text } from '../../text/inFrench';
import { type Subscription } from '../../domain/conventions/subscription';
import { numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { bodyName } from '../year/bodyName';
import { emptyCell, nameCells } from '../year/firstColumns';
import { listSheet } from '../year/listSheet';
import { unsignedNotes } from '../year/unsignedNotes';
import { type BodyKey, bodyKey } from '../year/yearFacts';
import { partialYearNotes } from '../year/partialYearNotes';
import { type BodyUse, findBody, isOwed, type YearUse, yearUse } from '../year/yearUse';

/**
 * Annexe 1, « tableau récapitulatif »: what each body uses in a year, since when, until when, by which délibération;
 * service by service where they differ. A body that uses nothing is not listed; what was left the year before is told. No
 * price is asked for.
 *
 * @throws DomainError when the year is outside the convention.
 */
export function recapSheet(convention: Convention, year: number): SheetModel {
  const use = yearUse(convention, year);
  const { applications } = convention;
  const years = { year: String(year) };
  return listSheet({
    name: text('recap.sheetName', years),
    title: text('recap.title', years),
    subtitles: [convention.label],
    columns: [
      { header: text('year.header.member'), width: 26 },
      { header: text('year.header.type'), width: 12 },
      ...applications.map(({ label }) => ({ header: label, width: 19 })),
      { header: text('recap.header.from'), width: 12 },
      { header: text('recap.header.to'), width: 12 },
      { header: text('recap.header.deliberation'), width: 26 },
    ],
    lines: use.bodies.map(body => () => bodyCells(body, convention, year)),
    totals: rows =>
      [
        () => [
          textCell(text('recap.count'), 'totalLabel'),
          emptyCell('totalLabel'),
          ...applications.map(({ code }) =>
            numberCell(
              use.bodies.filter(({ services }) =>
                services.some(({ application }) => application.code === code),
              ).length,
              'totalInhabitants',
            ),
          ),
          ...[0, 1, 2].map(() => emptyCell('totalLabel')),
        ],
      ].filter(() => rows.last >= rows.first),
    notes: [
      ...(use.bodies.length === 0 ? [text('year.nobody', years)] : []),
      ...goneNotes(use),
      ...unsignedNotes(use).map(render),
      ...partialYearNotes(use, use.bodies),
    ],
    orientation: 'landscape',
  });
}

function bodyCells(body: BodyUse, convention: Convention, year: number): CellModel[] {
  const { member, payer, services } = body;
  const used = new Set(services.map(({ application }) => application.code));
  const standing = services.map(({ subscription }) => subscription);
  const leaving = standing.filter(({ to }) => to !== null);
  const gone = leftBefore(convention, year, bodyKey(member, payer)).filter(
    ({ application }) => !used.has(application),
  );
  const left = [...gone, ...leaving];
  return [
    ...nameCells(member, payer),
    ...convention.applications.map(({ code }) =>
      textCell(text(used.has(code) ? 'recap.yes' : 'recap.no'), 'name'),
    ),
    dayCell(standing, ({ from }) => from, true),
    // A date by itself says that the body leaves all it uses.
    dayCell(left, ({ to }) => to, gone.length === 0 && leaving.length === standing.length),
    deliberationCell(standing),
  ];
}

/** One day as a date; several, or one that is not for all that the body uses, as a text: each with its services. */
function dayCell(
  subscriptions: readonly Subscription[],
  dayOf: (subscription: Subscription) => CalendarDay | null,
  isForAll: boolean,
): CellModel {
  const days = byValue(subscriptions, dayOf);
  const [only, ...others] = days.keys();
  if (only === undefined) return emptyCell();
  if (others.length === 0 && isForAll) return numberCell(serialOfDay(only), 'day');
  return textCell(withServices(days, formatDay), 'paragraph');
}

function deliberationCell(subscriptions: readonly Subscription[]): CellModel {
  const deliberations = byValue(subscriptions, ({ deliberation }) => deliberation);
  const [only, ...others] = deliberations.keys();
  if (only === undefined) return emptyCell();
  const isForAll = others.length === 0 && deliberations.get(only)?.length === subscriptions.length;
  return textCell(isForAll ? only : withServices(deliberations, String), 'paragraph');
}

/** The services by what their subscriptions say, in the order of it; those that say nothing are left out. */
function byValue<Value extends string>(
  subscriptions: readonly Subscription[],
  valueOf: (subscription: Subscription) => Value | null,
): Map<Value, string[]> {
  const found = new Map<Value, string[]>();
  for (const subscription of subscriptions) {
    const value = valueOf(subscription);
    if (value !== null) found.set(value, [...(found.get(value) ?? []), subscription.application]);
  }
  return new Map([...found].sort(([one], [other]) => one.localeCompare(other)));
}

/** « 01/01/2019 (E-DEMAT, MARCHES) ; 01/07/2019 (E-SERVICES) ». */
function withServices<Value extends string>(
  services: ReadonlyMap<Value, readonly string[]>,
  told: (value: Value) => string,
): string {
  return withSemicolons([...services].map(([value, codes]) => `${told(value)} (${codes.join(', ')})`));
}

/** What a body that has signed owed the year before and owes no more. */
function leftBefore({ subscriptions }: Convention, year: number, { insee, payer }: BodyKey): Subscription[] {
  return subscriptions.filter(
    one => one.insee === insee && one.payer === payer && isOwed(one, year - 1) && !isOwed(one, year),
  );
}

/** Who used services the year before and uses none any more: not listed, and not silent. */
function goneNotes({ convention, year, bodies }: YearUse): string[] {
  const listed = new Set(bodies.map(({ member, payer }) => `${member.insee} ${payer.type}`));
  return convention.payers.flatMap(payer =>
    convention.members.flatMap(member => {
      if (listed.has(`${member.insee} ${payer.type}`) || !findBody(convention, member.insee, payer.type))
        return [];
      const days = byValue(leftBefore(convention, year, bodyKey(member, payer)), ({ to }) => to);
      if (days.size === 0) return [];
      const left = withServices(days, formatDay);
      return [text('recap.gone', { body: bodyName(member, payer.type), left })];
    }),
  );
}
