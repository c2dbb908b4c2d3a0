import { type Member } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { linkedName } from '../../domain/names/linkedName';
import { text } from '../../text/inFrench';

/** A body as a document names it: « Commune du Crès », « CCAS de Baillargues ». */
export function bodyName({ name }: Pick<Member, 'name'>, payer: PayerType): string {
  return payer === 'COMMUNE' || payer === 'CCAS'
    ? text(`year.body.${payer}`, { of: linkedName(name).of })
    : name;
}

/** The same inside a sentence: « la commune du Crès », « le CCAS de Baillargues ». */
export function bodyInSentence({ name }: Pick<Member, 'name'>, payer: PayerType): string {
  return payer === 'COMMUNE' || payer === 'CCAS'
    ? text(`year.body.the.${payer}`, { of: linkedName(name).of })
    : name;
}
