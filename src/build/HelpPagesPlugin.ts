import { join } from 'node:path';
import { Compilation, type Compiler, sources } from 'webpack';
import { HELP_FOLDERS, helpPages } from './helpPages';

/** Writes the pages of help in `aide/`. */
export class HelpPagesPlugin {
  constructor(private readonly root: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('HelpPagesPlugin', compilation => {
      for (const folder of HELP_FOLDERS) compilation.contextDependencies.add(join(this.root, folder));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpPagesPlugin', stage }, () => {
        for (const [path, html] of helpPages(this.root))
          compilation.emitAsset(`aide/${path}`, new sources.RawSource(html));
      });
    });
  }
}
