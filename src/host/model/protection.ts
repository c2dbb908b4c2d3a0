import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { accessDenied, invalidArgument } from '../protocol/hostError';
import { isRecord } from '../protocol/json';
import { type Model, type SheetSelf } from './model';
import { type ProtectionState } from './workbookState';

/** Excel.WorksheetProtection */
export const worksheetProtectionClass = defineClass<SheetSelf>({
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: self => sheetState(self).isProtected },
    Options: { get: self => (sheetState(self).isProtected ? sheetState(self).options : null) },
  },
  methods: {
    Protect: (self, args) => {
      const options = args.raw(0);
      if (options !== undefined && options !== null && !isRecord(options)) throw invalidArgument();
      protect(sheetState(self), isRecord(options) ? options : {}, args.optionalText(1));
    },
    Unprotect: (self, args) => unprotect(sheetState(self), args),
  },
});

/** Excel.WorkbookProtection */
export const workbookProtectionClass = defineClass<Model>({
  name: 'WorkbookProtection',
  properties: { Protected: { get: model => model.state.protection.isProtected } },
  methods: {
    Protect: (model, args) => protect(model.state.protection, {}, args.optionalText(0)),
    Unprotect: (model, args) => unprotect(model.state.protection, args),
  },
});

function sheetState(self: SheetSelf): ProtectionState {
  return self.model.state.sheet(self.model.sheet(self.sheetId).id).protection;
}

function protect(
  state: ProtectionState,
  options: Readonly<Record<string, unknown>>,
  password: string | undefined,
): void {
  // Protecting twice is refused by Excel.
  if (state.isProtected) throw accessDenied();
  state.isProtected = true;
  state.options = options;
  state.password = password;
}

function unprotect(state: ProtectionState, args: CallArguments): void {
  if (!state.isProtected) return;
  const given = args.isOmitted(0) ? undefined : args.text(args.object(0) ? 1 : 0);
  // The password of a file cannot be known here: what it protects stays protected.
  if (state.digest !== undefined) throw accessDenied();
  if (state.password !== undefined && state.password !== given) throw invalidArgument('password');
  state.isProtected = false;
  state.password = undefined;
  state.options = {};
}
