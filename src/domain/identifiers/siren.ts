import { luhnSum } from './luhn';

/** Whether a text may be a SIREN: nine digits whose key is right. */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && luhnSum(text) % 10 === 0;
}
