import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/fr-FR';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/fr-FR';
import '@univerjs/preset-sheets-note/lib/index.css';
// Declares, for the compiler, what the interface of the sheets adds to Univer's facade.
import '@univerjs/sheets-ui/facade';
import { defaultTheme } from '@univerjs/themes';
import { type CellPosition, type Grid } from './grid';
import { openWorkbook, registerPlugins } from './univerEngine';
import { type CellCard, showCards } from './univerErrorCards';
import { takeFrenchEntries } from './univerFrenchEntry';
import { explainInFrench } from './univerFrenchHelp';
import { readTypedFormulas } from './univerFrenchLexer';
import { UniverGrid } from './univerGrid';

/** The grid of the page, drawn in a box of it. `say` tells what is said of a cell under the mouse. */
export function createBrowserGrid(
  container: HTMLElement,
  firstSheetName: string,
  say: (cell: CellPosition) => CellCard | undefined,
): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    logLevel: LogLevel.WARN,
    locale: LocaleType.FR_FR,
    locales: {
      [LocaleType.FR_FR]: mergeLocales(coreTexts, conditionalFormattingTexts, noteTexts, dataValidationTexts),
    },
  });
  registerPlugins(univer, [
    UniverSheetsCorePreset({ container, disableAutoFocus: true, ribbonType: 'simple' }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDataValidationPreset(),
  ]);
  const engine = openWorkbook(univer, firstSheetName, workbook => workbook.isCellEditing());
  takeFrenchEntries(engine.injector);
  readTypedFormulas(engine.injector);
  explainInFrench(engine.injector);
  showCards(engine.injector, say);
  return new UniverGrid(engine);
}
