import { Compilation, type Compiler, sources } from 'webpack';
import { SHORTCUTS_FILE, shortcutsFile } from './shortcutsFile';

/** Writes the list of keyboard shortcuts beside the manifest. */
export class ShortcutsPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ShortcutsPlugin', compilation => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ShortcutsPlugin', stage }, () => {
        compilation.emitAsset(SHORTCUTS_FILE, new sources.RawSource(shortcutsFile()));
      });
    });
  }
}
