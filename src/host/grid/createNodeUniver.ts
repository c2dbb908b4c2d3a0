import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { type Grid } from './grid';
import { openWorkbook, registerPlugins } from './univerEngine';
import { UniverGrid } from './univerGrid';

/** Plugins that come with the interface of a page otherwise. */
const ALONE = {
  plugins: [UniverSheetsNumfmtPlugin, UniverSheetsNotePlugin, UniverSheetsConditionalFormattingPlugin],
};

/** A grid that calculates formulas, without a page: for tests. */
export function createNodeGrid(firstSheetName: string): Grid {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.FR_FR, locales: {} });
  registerPlugins(univer, [UniverSheetsNodeCorePreset(), ALONE]);
  return new UniverGrid(openWorkbook(univer, firstSheetName, () => false));
}
