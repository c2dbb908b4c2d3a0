/** The version of package.json, put in by the build. */
export const productVersion = process.env['ANNEXE2_VERSION'] ?? '';
