import { type Application, type Convention, type Payer } from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { type Message } from '../../text/message';
import { type Annexe2Table } from './annexe2Model';
import { annexe2Table, billingTariffs, paidApplications } from './annexe2Table';

/** What annexe 2 of a convention can hold today, before anything is written. */
export interface Annexe2Plan {
  /** In the order annexe 2 prints them: each application, its communes then its CCAS, then by dates. */
  readonly tables: readonly Annexe2Table[];
  /** What is missing to make the other tables: one sentence each, saying what to enter. */
  readonly refusals: readonly Message[];
  /** Applications billed on quotation only: they have no table, and nothing is missing. */
  readonly onQuotation: readonly Message[];
  /** Applications that come without charge: no table, said in words. */
  readonly included: readonly Application[];
}

interface Wanted {
  readonly applications: readonly Application[];
  readonly payers: readonly Payer[];
}

/** The tables of the applications and payers wanted, of the whole convention unless said; never throws for a tariff. */
export function annexe2Plan(
  convention: Convention,
  { applications, payers }: Wanted = convention,
): Annexe2Plan {
  const tables: Annexe2Table[] = [];
  const refused: Message[] = [];
  const paid = paidApplications(convention).filter(application => applications.includes(application));
  for (const application of paid) {
    for (const payer of payers) {
      for (const tariff of billingTariffs(application, payer)) {
        try {
          tables.push(annexe2Table(convention, application, payer, tariff));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          refused.push(error.detail);
        }
      }
    }
  }
  const sentences = distinct(refused);
  const isQuotation = ({ key }: Message) => key === 'annexe2.allOnQuotation';
  return {
    tables,
    refusals: sentences.filter(sentence => !isQuotation(sentence)),
    onQuotation: sentences.filter(isQuotation),
    included: convention.applications.filter(({ pricing }) => pricing.kind === 'free'),
  };
}

/** What is missing for the communes is missing for their CCAS too: said once. */
function distinct(sentences: readonly Message[]): Message[] {
  return [...new Map(sentences.map(sentence => [JSON.stringify(sentence), sentence])).values()];
}
