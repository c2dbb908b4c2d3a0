import { useCallback, useEffect, useState } from 'react';
import { readRatesSheet, type WorkbookRates } from '../../excel/ratesSheet';

/** The sheet of rates of the workbook, as last read. */
export interface Rates {
  /** undefined: not read yet; null: the workbook has none. */
  readonly own: WorkbookRates | null | undefined;
  readonly failure: string;
  /** Reads it again. What Excel refuses is thrown, and told. */
  readonly reread: () => Promise<WorkbookRates | null>;
}

/** Reads the sheet of rates when the panel opens, and whenever it is asked to. */
export function useRates(): Rates {
  const [own, setOwn] = useState<WorkbookRates | null | undefined>(undefined);
  const [failure, setFailure] = useState('');
  const reread = useCallback(async () => {
    try {
      const read = await readRatesSheet();
      setOwn(read);
      setFailure('');
      return read;
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      throw error;
    }
  }, []);
  useEffect(() => {
    void reread().catch(() => undefined);
  }, [reread]);
  return { own, failure, reread };
}
