import { Compilation, type Compiler, type Module, sources, WebpackError } from 'webpack';
import { isAcceptedLicence, notices, packagesOf } from './bundledPackages';

/** Name of the file, beside the pages. */
export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

/** Writes the licences of what the bundle really holds, and stops the build at one that may not be shipped. */
export class NoticesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('NoticesPlugin', compilation => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'NoticesPlugin', stage }, () => {
        const packages = packagesOf(bundledFiles(compilation));
        for (const { name, licence } of packages) {
          if (!isAcceptedLicence(licence))
            compilation.errors.push(new WebpackError(`${name}: licence ${licence} may not be shipped`));
        }
        compilation.emitAsset(NOTICES_FILE, new sources.RawSource(notices(packages)));
      });
    });
  }
}

/** Files whose code is in a chunk: what tree shaking left out is not shipped, hence not named. */
function* bundledFiles(compilation: Compilation): Iterable<string> {
  for (const chunk of compilation.chunks) {
    for (const found of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      for (const part of partsOf(found)) {
        const file = part.nameForCondition();
        if (file) yield file;
      }
    }
  }
}

/** Webpack joins small modules into one, which keeps the list of them. */
function partsOf(found: Module): readonly Module[] {
  const { modules } = found as Module & { readonly modules?: Iterable<Module> };
  return modules ? [...modules] : [found];
}
