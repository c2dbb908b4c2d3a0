import { type Convention, type Member } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { linkedName } from '../../domain/names/linkedName';
import { text } from '../../text/message';
import { bodyChoice } from './factsDraft';

/** A body as the pane names it, in the language of Excel: « Commune du Crès », « CCAS de Baillargues ». */
export function bodyLabel({ name }: Pick<Member, 'name'>, payer: PayerType): string {
  return payer === 'COMMUNE' || payer === 'CCAS'
    ? text(`year.body.${payer}`, { of: linkedName(name).of })
    : name;
}

/** Every body of a convention as a choice, by type, then in the order of the members. */
export function bodyChoices({ payers, members }: Convention): { value: string; label: string }[] {
  return payers.flatMap(({ type: payer }) =>
    members.map(member => ({
      value: bodyChoice({ insee: member.insee, payer }),
      label: bodyLabel(member, payer),
    })),
  );
}
