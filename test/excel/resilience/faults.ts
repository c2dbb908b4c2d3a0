import { type SheetInfo } from '../../../src/host/grid/grid';
import { type ExcelHost } from '../../../src/host/session/excelHost';
import { NOTES, sheetNamed, TABLE } from './workbook';

/** Something that goes wrong in Excel just before a request of a command. */
export interface Fault {
  readonly name: string;
  readonly make: (host: ExcelHost, request: number) => void;
  /** Ends it, and takes away what it did to the workbook itself; says whether it was as the fault had left it. */
  readonly end: (host: ExcelHost) => boolean;
  /** The add-in waits a second before it cleans up again: ends what does not last. */
  readonly whileWaiting?: (host: ExcelHost) => void;
  /** Lasts through the clean-up: what is left is then named. */
  readonly isLasting?: boolean;
  /** The name of the sheet that it deleted, which nothing brings back. */
  readonly deleted?: () => string | undefined;
}

const clear = ({ faults }: ExcelHost) => {
  faults.clear();
  return true;
};
const edit = ({ faults }: ExcelHost, request: number) =>
  faults.beforeRequest(request, () => (faults.editMode = true));

/** Protects a sheet of the user, or the structure of the workbook; nobody but the user may undo it. */
function protection(
  name: string,
  of: (host: ExcelHost) => { isProtected: boolean } | undefined,
  isLasting = false,
): Fault {
  let isMade = false;
  return {
    name,
    isLasting,
    make: (host, request) => {
      isMade = false;
      host.faults.beforeRequest(request, () => {
        const found = of(host);
        if (!found) return;
        found.isProtected = true;
        isMade = true;
      });
    },
    end: host => {
      host.faults.clear();
      const found = of(host);
      // What becomes of a sheet that is gone is seen by all that it held.
      const isAsLeft = !isMade || !found || found.isProtected;
      if (found) found.isProtected = false;
      return isAsLeft;
    },
  };
}

const sheetProtection = (name: string) => (host: ExcelHost) => {
  const id = sheetNamed(host, name);
  return id === undefined ? undefined : host.model.state.sheet(id).protection;
};

/** Deletes a sheet, as a colleague would who has the workbook open too. */
function deletion(
  name: string,
  choose: (sheets: readonly SheetInfo[], known: ReadonlySet<string>) => SheetInfo | undefined,
): Fault {
  let deleted: string | undefined;
  return {
    name,
    make: (host, request) => {
      deleted = undefined;
      const known = new Set(host.grid.sheets().map(({ id }) => id));
      host.faults.beforeRequest(request, () => {
        const found = choose(host.grid.sheets(), known);
        if (!found) return;
        deleted = found.name;
        host.grid.deleteSheet(found.id);
      });
    },
    end: clear,
    deleted: () => deleted,
  };
}

/** A request refused with one of Excel's codes. */
export const refusal = (code: string): Fault => ({
  name: `la demande échoue (${code})`,
  make: ({ faults }, request) => faults.failRequest(request, code),
  end: clear,
});

export const FAULTS: readonly Fault[] = [
  { ...refusal('GeneralException'), name: 'la demande échoue' },
  {
    name: 'une cellule est en saisie un instant',
    make: edit,
    whileWaiting: ({ faults }) => (faults.editMode = false),
    end: clear,
  },
  { name: 'une cellule reste en saisie', make: edit, end: clear, isLasting: true },
  protection('la feuille du tableau est protégée', sheetProtection(TABLE)),
  protection('la feuille des notes est protégée', sheetProtection(NOTES)),
  protection('le classeur est protégé', host => host.model.state.protection, true),
  deletion('la feuille du tableau est supprimée', sheets => sheets.find(({ name }) => name === TABLE)),
  deletion('la dernière feuille créée est supprimée', (sheets, known) => {
    const last = sheets.at(-1);
    return last && !known.has(last.id) ? last : undefined;
  }),
];
