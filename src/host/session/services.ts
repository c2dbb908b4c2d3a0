import { type FunctionInvoker } from '../functions/functionInvoker';
import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { HostObject, type Members } from '../protocol/hostObject';
import { arrayOf } from '../protocol/json';
import { type AddInRuntime } from './addInRuntime';

/** Features that the client switches on: slicing of large results (1), quicker (2) and capped (4) intervals. */
const ENABLED_FEATURES = [1, 2, 4];

const customFunctionsService = defineClass<FunctionInvoker>({
  name: 'CustomFunctions',
  methods: {
    SetInvocationResults: acceptResults,
    SetInvocationArrayResults: acceptResults,
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    _SetOsfControlContainerReadyForCustomFunctions: invoker => invoker.ready(),
  },
});

const runtimeService = defineClass<AddInRuntime>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: runtime => runtime.state,
    SetAppRuntimeState: (runtime, args) => runtime.setState(args.text(0)),
  },
});

function acceptResults(invoker: FunctionInvoker, args: CallArguments): null {
  invoker.accept(arrayOf(args.raw(0)));
  return null;
}

/** Services that the client calls for its own sake: telemetry, and telling the host that handlers are ready. */
const UNCONCERNED = ['Microsoft.Telemetry.', 'Microsoft.InternalService.'];

/** The objects that the client reaches by name rather than from the workbook. */
export function createServices(
  invoker: FunctionInvoker,
  runtime: AddInRuntime,
): (typeName: string) => HostObject | undefined {
  const functions = customFunctionsService(invoker);
  const runtimes = runtimeService(runtime);
  return typeName => {
    if (typeName === 'Microsoft.ExcelServices.CustomFunctions') return functions;
    if (typeName === 'Microsoft.AppRuntime.AppRuntimeService') return runtimes;
    const isOfNoConcern = UNCONCERNED.some(prefix => typeName.startsWith(prefix));
    return isOfNoConcern ? new HostObject(new Discarding(typeName), null) : undefined;
  };
}

/** Telemetry and the like go nowhere: whatever is sent is answered with nothing. */
class Discarding implements Members {
  constructor(readonly className: string) {}

  identity() {
    return {};
  }

  propertyNames() {
    return [];
  }

  hasProperty() {
    return false;
  }

  hasNavigation() {
    return false;
  }

  get() {
    return null;
  }

  set() {
    // Dropped.
  }

  navigate(name: string) {
    return new HostObject(new Discarding(`${this.className}.${name}`), null);
  }

  call() {
    return null;
  }

  items() {
    return undefined;
  }
}
