import { useState } from 'react';
import { type YearFacts } from '../../documents/year/yearFacts';
import { text } from '../../text/message';
import { draftOf, type FactsDraft, type FieldProblems, readDraft } from './factsDraft';

/** What was typed and not kept yet, by year of a convention, while the pane is open. */
export type TypedFacts = Map<string, FactsDraft>;

/** The fields of the facts of a year as typed, and their keeping. */
export interface FactsDrafting {
  readonly draft: FactsDraft;
  /** What is wrong in the fields, once they were given. */
  readonly problems: FieldProblems;
  /** Whether something typed is not kept in the workbook yet. */
  readonly isChanged: boolean;
  readonly change: (part: Partial<FactsDraft>) => void;
  /**
   * Keeps in the workbook what was typed, and answers the facts as they are now.
   *
   * @throws Error when fields are wrong: nothing is kept.
   */
  readonly save: () => Promise<YearFacts>;
}

interface Given {
  readonly facts: YearFacts;
  readonly year: number;
  readonly keep: (facts: YearFacts) => Promise<void>;
  readonly typed: TypedFacts;
  /** The convention and the year, among what was typed. */
  readonly of: string;
}

const NO_PROBLEM: FieldProblems = new Map();

export function useFactsDraft({ facts, year, keep, typed, of }: Given): FactsDrafting {
  const [draft, setDraft] = useState<FactsDraft>(() => typed.get(of) ?? draftOf(facts));
  const [problems, setProblems] = useState(NO_PROBLEM);
  const [isChanged, setChanged] = useState(() => typed.has(of));
  const change = (part: Partial<FactsDraft>) => {
    const next = { ...draft, ...part };
    typed.set(of, next);
    setDraft(next);
    setChanged(true);
  };
  const save = async () => {
    const reading = readDraft(draft, year);
    setProblems(reading.kind === 'refused' ? reading.problems : NO_PROBLEM);
    if (reading.kind === 'refused')
      throw new Error(text('yearPane.facts.wrong', { count: reading.problems.size }));
    await keep(reading.facts);
    typed.delete(of);
    setDraft(draftOf(reading.facts));
    setChanged(false);
    return reading.facts;
  };
  return { draft, problems, isChanged, change, save };
}
