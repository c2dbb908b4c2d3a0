import { readFileSync } from 'node:fs';
import { serverHeaders } from '../../src/build/webConfig';
import { NEEDED_SETS } from '../../src/taskpane/readiness';

const page = readFileSync('docs/deploiement.md', 'utf8');

test.each(serverHeaders('cdn'))(
  'the page gives nginx the header %s as the build gives it to IIS',
  (name, value) => {
    expect(page).toContain(`add_header ${name} "${value}" always;`);
  },
);

test('the page names the requirement sets that the pane asks for', () => {
  for (const { name } of NEEDED_SETS) expect(page).toContain(name);
  expect(page).toContain(`ExcelApi ${NEEDED_SETS.find(({ name }) => name === 'ExcelApi')!.version}`);
});
