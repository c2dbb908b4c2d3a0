import { Compilation, type Compiler, sources } from 'webpack';
import { ENGLISH_SHORTCUTS_FILE, englishShortcutsFile, SHORTCUTS_FILE, shortcutsFile } from './shortcutsFile';

/** Writes the list of keyboard shortcuts and their English names beside the manifest. */
export class ShortcutsPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ShortcutsPlugin', compilation => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ShortcutsPlugin', stage }, () => {
        compilation.emitAsset(SHORTCUTS_FILE, new sources.RawSource(shortcutsFile()));
        compilation.emitAsset(ENGLISH_SHORTCUTS_FILE, new sources.RawSource(englishShortcutsFile()));
      });
    });
  }
}
