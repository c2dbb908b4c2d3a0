import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeVersion } from './officeFiles';

/** Name of the file, beside the pages: CycloneDX, as auditors' tools read it. */
export const BILL_FILE = 'sbom.cdx.json';

/** npm's own inventory of the packages the add-in depends on when it runs, with their versions, hashes and licences. */
export function writeBillOfMaterials(root: string, dist: string): void {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 50_000_000 },
  );
  if (status !== 0) throw new Error(stderr);
  const bill = JSON.parse(stdout) as {
    metadata: { component: { name: string } };
    components: unknown[];
  };
  // npm names the product after its folder.
  bill.metadata.component.name = 'annexe2';
  bill.components.push({
    type: 'library',
    name: '@microsoft/office-js',
    version: officeVersion(),
    scope: 'required',
    description: 'Loaded from Microsoft when the pane opens, or published beside it with --office-js self',
    licenses: [{ license: { name: 'Microsoft Office JavaScript API Library' } }],
  });
  writeFileSync(join(dist, BILL_FILE), `${JSON.stringify(bill, null, 2)}\n`);
}
