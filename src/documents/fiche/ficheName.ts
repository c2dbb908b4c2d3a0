import { type Member } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { text } from '../../text/inFrench';
import { LONGEST_SHEET_NAME } from '../sheetName';
import { bodyName } from '../year/bodyName';

type Named = Pick<Member, 'name' | 'insee'>;

/**
 * The name of the sheet of a body, whole in the 31 characters that Excel allows: what Excel would cut is the year, by
 * which the fiches of two years are told apart.
 *
 * A long name loses « Commune de », then its saints are abbreviated: « Castelnau-le-Lez 2020 », « CCAS St-Georges-d’Orques
 * 2020 ». One that is still too long is cut; it bears its INSEE code, as does one of two members of the same name.
 */
export function ficheName(
  member: Named,
  payer: PayerType,
  year: number,
  { members }: { readonly members: readonly Named[] },
): string {
  const type = payer === 'COMMUNE' ? '' : `${text(`year.type.${payer}`)} `;
  const name = member.name.trim().replace(/'/g, '’');
  const short = type + name.replace(/\bSaint(e?)(?=[- ])/g, 'St$1');
  const bodies = payer === 'COMMUNE' || payer === 'CCAS' ? [bodyName(member, payer)] : [];
  const isAlone = members.every(other => other.insee === member.insee || other.name !== member.name);
  const withCode = ` ${member.insee} ${String(year)}`;
  const end = isAlone ? ` ${String(year)}` : withCode;
  const whole = [...bodies, type + name, short].find(body => body.length + end.length <= LONGEST_SHEET_NAME);
  if (whole !== undefined) return whole + end;
  return short.slice(0, LONGEST_SHEET_NAME - withCode.length).replace(/[- ’]+$/, '') + withCode;
}
