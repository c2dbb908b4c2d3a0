import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compilation, type Compiler, type Module, sources, WebpackError } from 'webpack';
import { billOfMaterials, type Inventory } from './billOfMaterials';
import { isAcceptedLicence, notices, packagesOf } from './bundledPackages';
import { officeVersion } from './officeFiles';

/** Names of the files, beside the pages. */
export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';
export const BILL_FILE = 'sbom.cdx.json';

/**
 * Writes the licences and the bill of materials of what the bundle really holds, and stops the build at a licence that
 * may not be shipped.
 */
export class ShippedPackagesPlugin {
  apply(compiler: Compiler): void {
    const readJson = <T>(file: string) => JSON.parse(readFileSync(join(compiler.context, file), 'utf8')) as T;
    compiler.hooks.thisCompilation.tap('ShippedPackagesPlugin', compilation => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ShippedPackagesPlugin', stage }, () => {
        const packages = packagesOf(bundledFiles(compilation));
        for (const { name, licence } of packages) {
          if (!isAcceptedLicence(licence))
            compilation.errors.push(new WebpackError(`${name}: licence ${licence} may not be shipped`));
        }
        const bill = billOfMaterials({
          product: readJson<Inventory['product']>('package.json'),
          packages,
          locked: readJson<{ packages: Inventory['locked'] }>('package-lock.json').packages,
          officeVersion: officeVersion(),
          madeAt: new Date(),
        });
        compilation.emitAsset(NOTICES_FILE, new sources.RawSource(notices(packages)));
        compilation.emitAsset(BILL_FILE, new sources.RawSource(bill));
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
