import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAcceptedLicence, notices, packagesOf } from '../../src/build/bundledPackages';
import { licenceText } from '../../src/build/licenceTexts';

const root = resolve(__dirname, '../..');
const inModules = (path: string) => join(root, 'node_modules', path);

test('packages are found from the files of theirs that are bundled, once each', () => {
  const packages = packagesOf([
    inModules('react/index.js'),
    inModules('react/jsx-runtime.js'),
    inModules('@fluentui/react-components/lib/index.js'),
    join(root, 'src/taskpane/App.tsx'),
  ]);
  expect(packages.map(({ name, licence }) => `${name} ${licence}`)).toEqual([
    '@fluentui/react-components MIT',
    'react MIT',
  ]);
  expect(notices(packages)).toContain('Permission is hereby granted');
});

test('a package that forgets the text of its licence is shipped with it, in the name of its author', () => {
  const [saxes] = packagesOf([inModules('saxes/saxes.js')]);
  expect(saxes!.text).toMatch(/^ISC License\n\nCopyright \(c\) Louis-Dominique Dubeau/);
  expect(() => licenceText('x', 'Apache-2.0', 'X')).toThrow('x ships no text of its licence (Apache-2.0)');
});

test.each(['MIT', 'Apache-2.0', 'BSD-3-Clause', 'ISC', '0BSD', '(MIT OR GPL-3.0)', 'GPL-2.0 OR MIT'])(
  '%s may be shipped',
  licence => expect(isAcceptedLicence(licence)).toBe(true),
);

test.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-3.0', 'UNLICENSED', 'none', 'SEE LICENSE IN x', ''])(
  '« %s » may not',
  licence => expect(isAcceptedLicence(licence)).toBe(false),
);

test('everything that the product depends on when it runs may be shipped', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; license?: string }>;
  };
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path && !dev && !devOptional,
  );
  expect(shipped.length).toBeGreaterThan(50);
  const refused = shipped
    .filter(([, { license }]) => !isAcceptedLicence(license ?? 'none'))
    .map(([path, { license }]) => `${path}: ${license}`);
  expect(refused).toEqual([]);
});
