import { type BundledPackage } from './bundledPackages';

/** A package as package-lock.json holds it, by its folder. */
export interface LockedPackage {
  readonly version?: string;
  /** `sha512-…`, in base64: what the registry gave is held against it at each installation. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What package.json says of the product itself. */
interface Product {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

export interface Inventory {
  readonly product: Product;
  /** Packages of which something is in the bundle. */
  readonly packages: readonly BundledPackage[];
  /** The packages of package-lock.json, by their folder. */
  readonly locked: Readonly<Record<string, LockedPackage>>;
  /** Version of office.js, which the pane loads beside the bundle. */
  readonly officeVersion: string;
  readonly madeAt: Date;
}

/**
 * What is shipped, in CycloneDX 1.6, as auditors' tools read it: version, licence, hash and dependencies of each
 * package really bundled. npm's own inventory (`npm sbom`) lists what is installed instead, and leaves out packages of
 * the bundle that a tool of development shares.
 *
 * @throws Error when a bundled package is not in package-lock.json: it did not come from the registry
 */
export function billOfMaterials({ product, packages, locked, officeVersion, madeAt }: Inventory): string {
  const root = `${product.name}@${product.version}`;
  const components = packages.map(each => component(each, entryOf(each, locked)));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: madeAt.toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: licencesOf(product.license),
      },
    },
    components: [...components, officeComponent(officeVersion)],
    dependencies: [
      { ref: root, dependsOn: [] as string[] },
      ...packages.map(each => ({
        ref: refOf(each),
        dependsOn: packages
          .filter(({ name }) => name in (entryOf(each, locked).dependencies ?? {}))
          .map(refOf),
      })),
    ],
  };
  const direct = locked['']?.dependencies ?? {};
  bill.dependencies[0]!.dependsOn = packages.filter(({ name }) => name in direct).map(refOf);
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const refOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;
const addressOf = ({ name, version }: { name: string; version: string }) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

function entryOf({ name, version }: BundledPackage, locked: Inventory['locked']): LockedPackage {
  const found = Object.entries(locked).find(
    ([folder, entry]) => folder.endsWith(`node_modules/${name}`) && entry.version === version,
  );
  if (!found) throw new Error(`${name} ${version} is bundled and is not in package-lock.json.`);
  return found[1];
}

function component(each: BundledPackage, { integrity = '' }: LockedPackage) {
  const hash = integrity.startsWith('sha512-')
    ? Buffer.from(integrity.slice(7), 'base64').toString('hex')
    : '';
  return {
    type: 'library',
    'bom-ref': refOf(each),
    name: each.name,
    version: each.version,
    scope: 'required',
    purl: addressOf(each),
    licenses: licencesOf(each.licence),
    ...(hash ? { hashes: [{ alg: 'SHA-512', content: hash }] } : {}),
  };
}

/** An SPDX identifier, or an expression of several. */
function licencesOf(licence: string) {
  return licence.includes(' ') ? [{ expression: licence }] : [{ license: { id: licence } }];
}

function officeComponent(version: string) {
  const office = { name: '@microsoft/office-js', version };
  return {
    type: 'library',
    'bom-ref': refOf(office),
    ...office,
    scope: 'required',
    description: 'Loaded from Microsoft when the pane opens, or published beside it with --office-js self',
    purl: addressOf(office),
    licenses: [{ license: { name: 'Microsoft Office JavaScript API Library' } }],
  };
}
