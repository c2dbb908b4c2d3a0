import { useCallback, useEffect, useState } from 'react';
import { type Finding } from '../../checks/finding';
import { type Justification, justificationOf, justify, stillValid } from '../../checks/justification';
import { readJustifications, writeJustifications } from '../../excel/mending/keptInWorkbook';
import { today } from '../today';

export interface Justifications {
  readonly list: readonly Justification[];
  readonly failure: string | null;
  readonly accept: (finding: Finding, reason: string) => void;
  readonly withdraw: (finding: Finding) => void;
}

/** The reasons kept in the workbook, read once; those whose figure changed are dropped at the next writing. */
export function useJustifications(findings: readonly Finding[]): Justifications {
  const [list, setList] = useState<readonly Justification[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const tell = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));

  useEffect(() => {
    readJustifications().then(setList).catch(tell);
  }, []);

  const store = useCallback((next: readonly Justification[]) => {
    writeJustifications(next)
      .then(() => {
        setList(next);
        setFailure(null);
      })
      .catch(tell);
  }, []);

  const accept = (finding: Finding, reason: string) =>
    store([...without(finding, stillValid(list, findings)), justify(finding, reason, today())]);
  const withdraw = (finding: Finding) => store(without(finding, stillValid(list, findings)));
  return { list, failure, accept, withdraw };
}

function without(finding: Finding, list: readonly Justification[]): Justification[] {
  const known = justificationOf(finding, list);
  return list.filter(justification => justification !== known);
}
