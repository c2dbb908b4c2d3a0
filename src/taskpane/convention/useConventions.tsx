import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type WorkbookConvention } from '../../documents/parameters/workbookConventions';
import { watchChanges } from '../../excel/mending/watchChanges';
import { offeredConventions, type OfferedConvention } from './offeredConventions';

/** The conventions one may choose, and those of the workbook as last read. */
export interface Conventions {
  readonly offered: readonly OfferedConvention[];
  /** Mistaken ones too; null until the workbook was read. */
  readonly own: readonly WorkbookConvention[] | null;
  readonly failure: string | null;
  /** Reads the sheets of the workbook again. Never fails in silence: what Excel refuses is thrown, and told. */
  readonly reread: () => Promise<readonly WorkbookConvention[]>;
}

const Context = createContext<Conventions | null>(null);

/** Reads the workbook's own conventions at start and whenever its cells change; nothing is kept but in its sheets. */
export function ConventionsProvider({ children }: { readonly children: ReactNode }) {
  const [own, setOwn] = useState<readonly WorkbookConvention[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(0);
  const reread = useCallback(async () => {
    latest.current += 1;
    const asked = latest.current;
    try {
      // The readers weigh too much for the first load.
      const { readConventionSheets } = await import('../../excel/conventionSheets');
      const read = await readConventionSheets();
      if (asked === latest.current) {
        setOwn(read);
        setFailure(null);
      }
      return read;
    } catch (error) {
      if (asked === latest.current) setFailure(error instanceof Error ? error.message : String(error));
      throw error;
    }
  }, []);
  useEffect(() => {
    const look = () => void reread().catch(() => undefined);
    look();
    const watch = watchChanges(look);
    // Without change events the user reads again by hand: nothing to tell.
    watch.catch(() => undefined);
    return () => void watch.then(stop => stop()).catch(() => undefined);
  }, [reread]);
  const value = useMemo(
    () => ({ own, failure, reread, offered: offeredConventions(own ?? []) }),
    [own, failure, reread],
  );
  return <Context value={value}>{children}</Context>;
}

/** The conventions of the shipped data and of the workbook. */
export function useConventions(): Conventions {
  const conventions = useContext(Context);
  if (!conventions) throw new Error('useConventions outside ConventionsProvider');
  return conventions;
}
