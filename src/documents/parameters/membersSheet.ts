import { serialOfDay } from '../../domain/calendar/excelSerial';
import { formatDay } from '../../domain/calendar/calendarDay';
import { type Convention, type Member, type Payer } from '../../domain/conventions/convention';
import { type Subscription } from '../../domain/conventions/subscription';
import { render, text } from '../../text/inFrench';
import { message } from '../../text/message';
import { columnLetters } from '../../checks/cellAddress';
import { numberCell, padded, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { shownChoice } from './choices';
import { memberFields } from './memberFields';

const HEADER_ROW = 3;
const SERVICE_WIDTH = 18;

/**
 * The « Membres » sheet: a line for each body that may be billed, its identity, its population and what it uses since
 * when; to be filled in by hand and read back.
 */
export function membersSheet(convention: Convention): SheetModel {
  const services = convention.applications.map(({ code }) => code);
  const widths = [...memberFields.map(({ width }) => width), ...services.map(() => SERVICE_WIDTH)];
  const rows: CellModel[][] = [
    [textCell(text('members.title'), 'title')],
    [textCell(convention.label, 'subtitle')],
    [textCell(text('members.note'), 'note')],
    [
      ...memberFields.map(({ header }) => textCell(text(header as 'members.insee'), 'header')),
      ...services.map(code => textCell(code, 'header')),
    ],
    ...convention.payers.flatMap(payer =>
      convention.members.map(member => memberRow(convention, member, payer)),
    ),
  ];
  return {
    name: text('members.sheetName'),
    columns: widths.map(width => ({ width })),
    rows: rows.map(row => padded(row, widths.length)),
    rowHeights: new Map(),
    headerRow: HEADER_ROW,
    orientation: 'landscape',
    footer: text('members.title'),
  };
}

/** The formula, in another sheet, of the sum of the populations of the members, each commune counted once. */
export function totalPopulationFormula({ members, payers }: Convention, sheetName: string): string | null {
  const [payer] = payers;
  if (members.length === 0 || !payer) return null;
  const first = HEADER_ROW + 2;
  // Room for the lines of every payer: those below, and those the user adds, count too.
  const last = first + members.length * payers.length + ROOM;
  const column = (name: string) => {
    const letters = columnLetters(memberFields.findIndex(field => field.name === name));
    return `'${sheetName.replaceAll("'", "''")}'!$${letters}$${first}:$${letters}$${last}`;
  };
  return `=SUMIFS(${column('population')},${column('type')},"${shownChoice('payer', payer.type)}")`;
}

const ROOM = 100;

function memberRow(convention: Convention, member: Member, { type }: Payer): CellModel[] {
  const body = convention.bodies.find(({ insee, payer }) => insee === member.insee && payer === type);
  const { kind, referenceYear, decree } = convention.populations;
  const optional = (value: string | null | undefined) =>
    value ? textCell(value, 'parameterText') : blank('parameterText');
  const quantity = (measure: 'population-municipale' | 'population-dgf' | 'agents') => {
    const value = member.quantities?.[measure];
    return value === undefined ? blank('parameterInhabitants') : numberCell(value, 'parameterInhabitants');
  };
  const own = convention.subscriptions.filter(({ insee, payer }) => insee === member.insee && payer === type);
  return [
    textCell(member.insee, 'parameterText'),
    textCell(member.name, 'parameterText'),
    textCell(shownChoice('payer', type), 'parameterText'),
    // That of the commune: a CCAS has its own.
    optional(type === 'COMMUNE' ? member.siren : null),
    optional(body?.siret),
    optional(body?.serviceCode),
    optional(body?.commitment),
    numberCell(member.population, 'parameterInhabitants'),
    textCell(shownChoice('population', kind), 'parameterText'),
    numberCell(referenceYear, 'parameterYears'),
    numberCell(serialOfDay(decree), 'parameterDay'),
    quantity('population-municipale'),
    quantity('population-dgf'),
    quantity('agents'),
    body?.notified ? numberCell(serialOfDay(body.notified), 'parameterDay') : blank('parameterDay'),
    body?.commitmentYears ? numberCell(body.commitmentYears, 'parameterYears') : blank('parameterYears'),
    signedCell(body !== undefined, own.length > 0),
    optional(own.find(({ deliberation }) => deliberation !== null)?.deliberation),
    ...convention.applications.map(({ code }) =>
      subscriptionCell(own.find(({ application }) => application === code)),
    ),
  ];
}

/** Whether the body signed; left empty for one that uses nothing either, which there is nothing to say of yet. */
function signedCell(isSigned: boolean, isUser: boolean): CellModel {
  return isSigned || isUser
    ? textCell(shownChoice('signed', isSigned ? 'yes' : 'no'), 'parameterText')
    : blank('parameterText');
}

/** Since a day, or from a day to another. */
function subscriptionCell(subscription: Subscription | undefined): CellModel {
  if (!subscription) return blank('parameterDay');
  const { from, to } = subscription;
  if (to === null) return numberCell(serialOfDay(from), 'parameterDay');
  const said = message('members.fromTo', { from: formatDay(from), to: formatDay(to) });
  return textCell(render(said), 'parameterText');
}

function blank(
  style: 'parameterText' | 'parameterDay' | 'parameterYears' | 'parameterInhabitants',
): CellModel {
  return { content: { kind: 'blank' }, style };
}
