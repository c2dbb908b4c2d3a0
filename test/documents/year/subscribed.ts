import { type Convention } from '../../../src/domain/conventions/convention';
import { type PayerType } from '../../../src/domain/conventions/payerType';
import { type BilledBody, type Subscription } from '../../../src/domain/conventions/subscription';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { type CellModel, type SheetModel } from '../../../src/documents/sheetModel';

export const montpellier = findConvention('montpellier-2019');

/** What a body uses, since when and until when: "E-DEMAT", "2019-01-01", null. */
type Use = readonly [application: string, from?: string, to?: string | null];

/** The convention with these bodies signed up: "Juvignac", its type, what it uses. */
export function subscribed(
  uses: readonly (readonly [name: string, payer: PayerType, ...uses: Use[]])[],
  convention: Convention = montpellier,
): Convention {
  const subscriptions: Subscription[] = [];
  const bodies: BilledBody[] = [];
  for (const [name, payer, ...used] of uses) {
    const insee = convention.members.find(member => member.name === name)?.insee;
    if (insee === undefined) throw new Error(`no member ${name}`);
    bodies.push(bodyOf(insee, payer));
    for (const [application, from = '2019-01-01', to = null] of used)
      subscriptions.push({ insee, payer, application, from, to, deliberation: null });
  }
  return { ...convention, subscriptions, bodies };
}

export function bodyOf(insee: string, payer: PayerType): BilledBody {
  return {
    insee,
    payer,
    siret: null,
    serviceCode: null,
    commitment: null,
    notified: null,
    commitmentYears: null,
  };
}

/** Juvignac and the CCAS of Baillargues as their conventions have them (articles 4). */
export const asSigned = subscribed([
  ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES'], ['OPENDATA']],
  ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES'], ['OPENDATA']],
]);

/** A text with plain spaces at the signs of French typography, which test/text/frenchSpaces.test.ts is about. */
export function withPlainSigns(text: string): string {
  return text.replace(/\u00a0(?=[:;?!%»])|(?<=«)\u00a0/g, ' ');
}

/** What a cell shows: texts by their words, figures with a point and their own decimals, formulas by their result. */
export function shown({ content }: CellModel): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return withPlainSigns(content.text);
    case 'number':
      return content.value.toString();
    case 'formula':
      return content.expected.toString();
  }
}

/** The rows of a table from its header down, the empty ones left out. */
export function table({ rows, headerRow }: SheetModel): string[][] {
  return rows
    .slice(headerRow)
    .map(cells => cells.map(shown))
    .filter(cells => cells.some(cell => cell !== ''));
}
