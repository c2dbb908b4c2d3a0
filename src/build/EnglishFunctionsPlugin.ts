import { Compilation, type Compiler, sources, WebpackError } from 'webpack';
import { ENGLISH_FUNCTIONS_FILE, englishFunctions, FUNCTIONS_FILE } from './englishFunctions';

/** Writes functions.json in English beside the one that Microsoft's tool makes. */
export class EnglishFunctionsPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('EnglishFunctionsPlugin', compilation => {
      // After the tool, which adds its file at the start of the compilation, or tells why it could not.
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: 'EnglishFunctionsPlugin', stage }, () => {
        const french = compilation.getAsset(FUNCTIONS_FILE)?.source.source().toString();
        if (french === undefined) return;
        try {
          const english = new sources.RawSource(englishFunctions(french));
          compilation.emitAsset(ENGLISH_FUNCTIONS_FILE, english);
        } catch (error) {
          compilation.errors.push(new WebpackError((error as Error).message));
        }
      });
    });
  }
}
