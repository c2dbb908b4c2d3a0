/**
 * The manifest with the version of the product, "0.1.0" as "0.1.0.0": Excel keeps functions, icons and texts of the
 * ribbon by this number, so that one who publishes has only package.json to raise.
 */
export function withProductVersion(manifest: string, version: string): string {
  const [numbers] = version.split('-', 1);
  return manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${numbers}.0</Version>`);
}
