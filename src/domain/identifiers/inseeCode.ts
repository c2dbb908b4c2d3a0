/** Métropole, Corsica (2A, 2B) and overseas (97x, 98x): the number of the département, then that of the commune. */
const CODE = /^(?:0[1-9]|[1-8]\d|9[0-578]|2[AB])\d{3}$/;

/** Whether a text may be the INSEE code of a commune: five characters, leading zero included. */
export function isInseeCode(text: string): boolean {
  return CODE.test(text) && !text.endsWith('000');
}
