import { luhnSum } from '../../domain/identifiers/luhn';

/** Why a SIRET cannot be right. */
export type SiretFault = 'missing' | 'length' | 'luhn';

const LENGTH = 14;
const LA_POSTE = '356000000';

/** The digits of a SIRET as typed or read: spaces of all sorts and points set aside, lost leading zeros put back. */
export function siretDigits(value: string | number | boolean | null): string {
  // A number has lost its leading zeros; fourteen digits are exact in a double.
  const text = typeof value === 'number' ? String(value).padStart(LENGTH, '0') : String(value ?? '');
  return text.replace(/[\s.\u200B\uFEFF]/g, '');
}

/** What is wrong with a SIRET: nothing there, not fourteen digits, or a wrong key. Null when it may be right. */
export function siretFault(digits: string): SiretFault | null {
  if (digits === '') return 'missing';
  if (!/^\d{14}$/.test(digits)) return 'length';
  // The establishments of La Poste: the sum of the digits is a multiple of five; its seat follows the common rule.
  if (digits.startsWith(LA_POSTE) && sumOf(digits) % 5 === 0) return null;
  return luhnSum(digits) % 10 === 0 ? null : 'luhn';
}

/** The SIREN that INSEE gives a commune: 21, its département and number, and a key. */
export function sirenOfCommune(insee: string): string | null {
  const [, departement, number] = /^(\d{2})(\d{3})$/.exec(insee) ?? [];
  if (departement === undefined || number === undefined) return null;
  const body = `21${departement}0${number}`;
  const key = (10 - (luhnSum(`${body}0`) % 10)) % 10;
  return `${body}${key}`;
}

function sumOf(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
