import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Ajv from 'ajv';
import { billOfMaterials, type LockedPackage } from '../../src/build/billOfMaterials';
import { isAcceptedLicence } from '../../src/build/bundledPackages';
import { addInBuild, buildIfNeeded } from '../../src/host/server/build';
import { paneFolders } from './paneFolders';

const root = resolve(__dirname, '../..');
const OFFICE = '@microsoft/office-js';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly content: string }[];
  readonly licenses: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[];
}
interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const product = JSON.parse(read('package.json')) as { version: string; license: string };
const { packages: locked } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, LockedPackage & { dev?: boolean; license?: string }>;
};

let bill: Bill;
let bundled: readonly Component[];

/** The bill of the production build that the other tests use as well. */
beforeAll(() => {
  buildIfNeeded(root, addInBuild);
  bill = JSON.parse(read('dist/sbom.cdx.json')) as Bill;
  bundled = bill.components.filter(({ name }) => name !== OFFICE);
}, 300_000);

const named = (components: readonly Component[]) =>
  components.map(({ name, version }) => `${name} ${version}`).sort();
const lockedOf = ({ name, version }: Component) =>
  Object.entries(locked).find(
    ([folder, entry]) => folder.endsWith(`node_modules/${name}`) && entry.version === version,
  )?.[1];

/** What is wrong with a bill, by the schema that CycloneDX publishes. */
function schemaErrors(given: unknown): string[] {
  const schemas = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
  const schemaOf = (name: string) =>
    JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const isValid = ajv.compile(schemaOf('bom-1.6'));
  return isValid(given)
    ? []
    : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the bill is CycloneDX, as its published schema asks, and every reference in it leads somewhere', () => {
  expect(schemaErrors(bill)).toEqual([]);
  expect(schemaErrors({ ...bill, components: [{ name: 'x' }] })).not.toEqual([]);
  const known = [bill.metadata.component, ...bundled].map(({ name, version }) => `${name}@${version}`);
  const referred = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  expect(referred.filter(ref => !known.includes(ref))).toEqual([]);
  expect(bill.metadata.component).toMatchObject({ name: 'annexe2', version: product.version });
});

test('each package is one that the product depends on, at the version, hash and licence of package-lock.json', () => {
  expect(bundled.length).toBeGreaterThan(30);
  const faults = bundled.flatMap(component => {
    const entry = lockedOf(component);
    if (!entry) return [`${component.name} ${component.version} is not locked`];
    const [licence] = component.licenses.map(
      ({ license, expression }) => license?.id ?? expression ?? 'none',
    );
    const hash = Buffer.from(component.hashes?.[0]?.content ?? '', 'hex').toString('base64');
    return [
      ...(entry.dev ? [`${component.name} is for development only`] : []),
      ...(`sha512-${hash}` === entry.integrity ? [] : [`${component.name}: ${hash}`]),
      ...(licence === entry.license && isAcceptedLicence(licence ?? 'none')
        ? []
        : [`${component.name}: ${licence}`]),
    ];
  });
  expect(faults).toEqual([]);
});

test('every package that a source of the pane imports is in it', () => {
  const sources = paneFolders.flatMap(folder =>
    (readdirSync(join(root, 'src', folder), { recursive: true }) as string[])
      .filter(name => /\.tsx?$/.test(name))
      .map(name => read(join('src', folder, name))),
  );
  const IMPORT = /^import (?!type)[^;]*?from '([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm;
  const imported = sources.flatMap(source =>
    [...source.matchAll(IMPORT)].map(([, still, lazy]) =>
      (still ?? lazy)!
        .split('/')
        .slice(0, (still ?? lazy)!.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
  const asked = [...new Set(imported)].filter(name => !name.startsWith('node:'));
  expect(asked).toEqual(expect.arrayContaining(['react', 'decimal.js', 'valibot', 'saxes', 'fflate']));
  // Fluent gathers its packages in one that holds nothing itself: those used are in the bill.
  const names = new Set([...bundled.map(({ name }) => name), '@fluentui/react-components']);
  expect(asked.filter(name => !names.has(name))).toEqual([]);
});

test('the page of licences names the same packages, each with the text of its licence', () => {
  const notices = read('dist/THIRD-PARTY-NOTICES.txt');
  const told = [...notices.matchAll(/^(\S+ \d\S*) \([^)]+\)$/gm)].map(([, name]) => name).sort();
  expect(told).toEqual(named(bundled));
  const sections = notices.split(`\n\n${'-'.repeat(80)}\n\n`);
  const empty = sections.filter(
    section => !/permission|licen[cs]e/i.test(section.split('\n\n').slice(1).join()),
  );
  expect(empty).toEqual([]);
});

test('office.js is told apart: Microsoft’s licence, the version that a closed network would get', () => {
  const office = bill.components.filter(({ name }) => name === OFFICE);
  expect(named(office)).toEqual([`${OFFICE} ${locked[`node_modules/${OFFICE}`]!.version}`]);
});

test('a bundled package that is not locked is refused', () => {
  const stranger = { name: 'stranger', version: '1.0.0', licence: 'MIT', text: '' };
  const make = () =>
    billOfMaterials({
      product: { name: 'annexe2', description: '', ...product },
      packages: [stranger],
      locked,
      officeVersion: '1.1.110',
      madeAt: new Date(0),
    });
  expect(make).toThrow('stranger 1.0.0 is bundled and is not in package-lock.json');
});
