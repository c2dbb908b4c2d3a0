import { lateInterestRegimes } from '../../domain/calendar/lateInterestRates';
import { proRataBases } from '../../domain/calendar/proRataTemporis';
import { payerTypes } from '../../domain/conventions/payerType';
import { remainderPolicies } from '../../domain/money/shareOut';
import { textKey } from '../../domain/names/textKey';
import { measures } from '../../domain/tariff/measure';
import { type MessageKey } from '../../text/catalogue';
import { wordings } from '../../text/wordings';
import { render } from '../../text/inFrench';
import { message } from '../../text/message';

/** The values a cell may choose from, each with the word that the sheet shows. */
export type Choices = ReadonlyMap<string, MessageKey>;

const choicesOf = (keys: readonly string[], prefix: string): Choices =>
  new Map(keys.map(key => [key, `${prefix}.${key}` as MessageKey]));

export const choices = {
  per: choicesOf(['period', 'year', 'once'], 'choice.per'),
  periodicity: choicesOf(['period', 'year'], 'choice.per'),
  kind: choicesOf(['pro-rata', 'flat', 'per-unit', 'brackets', 'quotation', 'included'], 'choice.kind'),
  mode: choicesOf(['whole', 'marginal', 'affine'], 'choice.mode'),
  measure: choicesOf(measures, 'choice.measure'),
  population: choicesOf(['totale', 'municipale'], 'choice.population'),
  remainder: choicesOf(remainderPolicies, 'choice.remainder'),
  condition: choicesOf(
    ['participation', 'discount', 'minimum', 'maximum', 'firstYear', 'rounding', 'vat'],
    'choice.condition',
  ),
  basis: choicesOf(proRataBases, 'explain.basis'),
  rounding: choicesOf(['half-up', 'half-even', 'up', 'down'], 'explain.mode'),
  stage: choicesOf(['end', 'component'], 'choice.stage'),
  payer: choicesOf(payerTypes, 'choice.payer'),
  signed: choicesOf(['yes', 'no'], 'choice.signed'),
  regime: choicesOf(lateInterestRegimes, 'choice.regime'),
} as const;
export type ChoiceName = keyof typeof choices;

/** The word that stands for a value. */
export function shownChoice(name: ChoiceName, value: string): string {
  const key = choices[name].get(value);
  return key === undefined ? value : render({ key, values: {} });
}

/** The value that a word stands for, in French, in English or as the code itself; null when it is none of them. */
export function readChoice(name: ChoiceName, written: string): string | null {
  const given = textKey(written);
  for (const [value, key] of choices[name]) {
    const words = [value, ...wordings(key)];
    if (words.some(word => textKey(word) === given)) return value;
  }
  return null;
}

/** Why a word is refused, with those that are accepted. */
export function refusedChoice(name: ChoiceName, given: string): string {
  const accepted = [...choices[name].keys()].map(value => shownChoice(name, value)).join(', ');
  return render(message('parameters.choice', { given, accepted }));
}
