/** What Excel tells office.js of itself at start. */
export interface OfficeEnvironment {
  /** `fr-FR`: the language of the interface and of the data. */
  readonly locale: string;
  readonly fileName: string;
  /** API sets declared to the add-in, by name. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/**
 * What this host declares. ExcelApi 1.14 is what Excel 2021 LTSC offers, the least version that the product supports:
 * an add-in that passes here uses nothing newer without a fallback.
 */
export const DEFAULT_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
  SharedRuntime: '1.1',
  RichApi: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
};

/** Excel, as office.js numbers the applications. */
const EXCEL = 1;
const MAJOR_VERSION = 16;
const MINOR_VERSION = 80;

/**
 * The array, by position, that answers GetContext. Positions are those of AppContextProperties in Microsoft's client.
 */
export function officeContext(
  environment: OfficeEnvironment,
  settings: ReadonlyMap<string, unknown>,
): readonly unknown[] {
  const keys = [...settings.keys()];
  const values = [...settings.values()].map(value => JSON.stringify(value));
  return [
    [keys, values],
    'annexe2-host', // SolutionReferenceId
    EXCEL,
    MAJOR_VERSION,
    MINOR_VERSION,
    0, // RevisionVersion
    1, // APIVersionSequence
    1, // AppCapabilities
    environment.locale,
    environment.locale,
    0, // BindingCount
    environment.fileName,
    0, // ActivationMode
    0, // ControlIntegrationLevel: a task pane
    '', // SolutionToken
    '1.1', // APISetVersion
    'annexe2-host', // CorrelationId
    'annexe2-host', // InstanceId
    false, // TouchEnabled
    false, // CommerceAllowed
    JSON.stringify(environment.requirementSets),
    '', // HostCustomMessage
    `${MAJOR_VERSION}.${MINOR_VERSION}`,
    0, // InitialDisplayMode
  ];
}

/** The `_host_Info` with which Excel opens the page of an add-in: the Mac bridge is three plain functions. */
export function hostInfo(locale: string): string {
  const flags = 3; // shared runtime and custom functions
  return `Excel$Mac$16.00$${locale}$annexe2-host$$$${flags}`;
}
