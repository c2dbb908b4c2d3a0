import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  type Plugin,
  type PluginCtor,
  type Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
// Declare, for the compiler, what the sheets add to Univer's facade; the presets load them.
import '@univerjs/sheets/facade';
import '@univerjs/sheets-numfmt/facade';
import { type FWorkbook } from '@univerjs/sheets/facade';
import { DEFAULT_FORMAT } from './defaultFormat';
import { keepFormulasUnderLooks } from './univerLooks';

/** A running Univer with one workbook in it. */
export interface UniverEngine {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  /** Whether a person is typing in a cell; never in Node. */
  readonly isEditing: () => boolean;
  readonly dispose: () => void;
}

/** Pixels, as Excel has them in Calibri 11. */
const COLUMN_PIXELS = 64;
const ROW_PIXELS = 20;

/** The size of a new sheet; it grows when something is written further out. */
export const NEW_SHEET = {
  rowCount: 200,
  columnCount: 26,
  defaultColumnWidth: COLUMN_PIXELS,
  defaultRowHeight: ROW_PIXELS,
};

type Constructor = PluginCtor<Plugin>;
type Configured = readonly [Constructor, unknown];

/** What a preset of Univer brings: plugins, each alone or with its configuration. */
export interface PluginList {
  readonly plugins: readonly unknown[];
}

/** Registers the plugins of several presets, each once: the latest configuration of a plugin counts. */
export function registerPlugins(univer: Univer, presets: readonly PluginList[]): void {
  const plugins = new Map<string, Configured>();
  for (const plugin of presets.flatMap(preset => preset.plugins)) {
    if (plugin === undefined || plugin === null || plugin === false) continue;
    const pair: unknown = Array.isArray(plugin) ? plugin : [plugin, undefined];
    const [type, config] = pair as Configured;
    plugins.delete(type.pluginName);
    plugins.set(type.pluginName, [type, config]);
  }
  for (const [type, config] of plugins.values()) univer.registerPlugin(type, config);
}

/** Opens an empty workbook in Univer, as Excel opens one. */
export function openWorkbook(
  univer: Univer,
  firstSheetName: string,
  isEditing: (workbook: FWorkbook) => boolean,
): UniverEngine {
  keepFormulasUnderLooks(univer.__getInjector().get(ICommandService));
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(emptyWorkbook(firstSheetName));
  // Formats are written in English codes and shown as in France.
  workbook.setNumfmtLocal('fr');
  // Undoing concerns the workbook, even before anybody clicked in it.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getId());
  return {
    api,
    workbook,
    injector: univer.__getInjector(),
    isEditing: () => isEditing(workbook),
    dispose: () => univer.dispose(),
  };
}

function emptyWorkbook(firstSheetName: string): Partial<IWorkbookData> {
  return {
    id: 'workbook',
    name: 'Classeur1',
    locale: LocaleType.FR_FR,
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: firstSheetName, ...NEW_SHEET } },
    defaultStyle: { ff: DEFAULT_FORMAT.fontName, fs: DEFAULT_FORMAT.fontSize },
  };
}
