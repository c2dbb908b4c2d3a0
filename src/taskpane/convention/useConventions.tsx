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
  /** Why the last look failed. */
  readonly failure: string | null;
  /** Reads the sheets of the workbook again, for a task: what Excel refuses is thrown, and told where the task was asked. */
  readonly reread: () => Promise<readonly WorkbookConvention[]>;
  /** Reads them again for the eye: what Excel refuses becomes `failure`. */
  readonly look: () => Promise<void>;
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
    // The readers weigh too much for the first load.
    const { readConventionSheets } = await import('../../excel/conventionSheets');
    // What was told of an earlier reading is not to be read beside this one.
    setFailure(null);
    const read = await readConventionSheets();
    if (asked === latest.current) setOwn(read);
    return read;
  }, []);
  const look = useCallback(async () => {
    try {
      await reread();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, [reread]);
  useEffect(() => {
    const onChange = () => void look();
    onChange();
    const watch = watchChanges(onChange);
    // Without change events the user reads again by hand: nothing to tell.
    watch.catch(() => undefined);
    return () => void watch.then(stop => stop()).catch(() => undefined);
  }, [look]);
  const value = useMemo(
    () => ({ own, failure, reread, look, offered: offeredConventions(own ?? []) }),
    [own, failure, reread, look],
  );
  return <Context value={value}>{children}</Context>;
}

/** The conventions of the shipped data and of the workbook. */
export function useConventions(): Conventions {
  const conventions = useContext(Context);
  if (!conventions) throw new Error('useConventions outside ConventionsProvider');
  return conventions;
}
