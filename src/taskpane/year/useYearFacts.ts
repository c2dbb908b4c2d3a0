import { useCallback, useEffect, useState } from 'react';
import { noFacts, type YearFacts } from '../../documents/year/yearFacts';
import { readYearFacts, writeYearFacts } from '../../excel/mending/keptInWorkbook';

export interface KeptFacts {
  /** null while they are read. */
  readonly facts: YearFacts | null;
  readonly failure: string;
  readonly keep: (facts: YearFacts) => Promise<void>;
}

/** The facts of a year, read from the workbook when the year is chosen and kept there when they change. */
export function useYearFacts(conventionId: string | null, year: number): KeptFacts {
  const [read, setRead] = useState<{ readonly of: string; readonly facts: YearFacts } | null>(null);
  const [failure, setFailure] = useState('');
  const wanted = `${conventionId ?? ''} ${year}`;
  useEffect(() => {
    if (conventionId === null) return undefined;
    let isWanted = true;
    readYearFacts(conventionId, year)
      .then(facts => {
        if (!isWanted) return;
        setRead({ of: `${conventionId} ${year}`, facts: facts ?? noFacts });
        setFailure('');
      })
      .catch((error: unknown) => {
        if (isWanted) setFailure(error instanceof Error ? error.message : String(error));
      });
    return () => {
      isWanted = false;
    };
  }, [conventionId, year]);
  const keep = useCallback(
    async (facts: YearFacts) => {
      if (conventionId === null) return;
      await writeYearFacts({ conventionId, year, facts });
      setRead({ of: `${conventionId} ${year}`, facts });
    },
    [conventionId, year],
  );
  return { facts: read?.of === wanted ? read.facts : null, failure, keep };
}
