import * as fc from 'fast-check';
import { positionOf } from '../../../src/checks/cellAddress';
import { type CellValue } from '../../../src/checks/snapshot';
import { conventionOfSheets } from '../../../src/documents/parameters/conventionOfSheets';
import { membersSheet } from '../../../src/documents/parameters/membersSheet';
import { parametersSheet } from '../../../src/documents/parameters/parametersSheet';
import { type Convention } from '../../../src/domain/conventions/convention';
import { bodyOf, montpellier } from '../year/subscribed';
import { gridOf } from './gridOf';
import { frenchSpaces } from '../../../src/text/frenchSpaces';

const sheetsOf = (convention: Convention) => ({
  parameters: gridOf(parametersSheet(convention)),
  members: gridOf(membersSheet(convention)),
});

test('who has signed and who has not is kept, whoever uses what', () => {
  const { members, payers, applications } = montpellier;
  const bodies = payers.flatMap(({ type }) => members.slice(0, 4).map(({ insee }) => [insee, type] as const));
  // A body: whether it has signed, and from which year it uses each service (null: it does not).
  const drawn = fc.array(
    fc.tuple(fc.boolean(), fc.array(fc.option(fc.integer({ min: 2019, max: 2021 })), { maxLength: 4 })),
    { minLength: bodies.length, maxLength: bodies.length },
  );
  fc.assert(
    fc.property(drawn, uses => {
      const convention: Convention = {
        ...montpellier,
        bodies: bodies.flatMap(([insee, payer], i) => (uses[i]?.[0] ? [bodyOf(insee, payer)] : [])),
        subscriptions: bodies.flatMap(([insee, payer], i) =>
          applications.flatMap(({ code: application }, j) => {
            const year = uses[i]?.[1][j] ?? null;
            return year === null
              ? []
              : [{ insee, payer, application, from: `${year}-01-01` as const, to: null, deliberation: null }];
          }),
        ),
      };
      const { parameters, members: sheet } = sheetsOf(convention);
      expect(conventionOfSheets(parameters, sheet)).toEqual({ kind: 'convention', convention });
    }),
    { numRuns: 25 },
  );
});

/** The bodies read from « Membres » where some cells of a line are written, by their columns: « CCAS 34022 ». */
function signedWith(line: 'COMMUNE' | 'CCAS', cells: Readonly<Record<string, CellValue>>, isOld = false) {
  const { parameters, members } = sheetsOf(montpellier);
  const row = line === 'COMMUNE' ? 5 : 36;
  for (const [column, value] of Object.entries(cells))
    members.values[row - 1]![positionOf(`${column}${row}`)!.column] = value;
  const withoutSigned = members.values.map(values => values.filter((_, column) => column !== 16));
  const read = conventionOfSheets(parameters, isOld ? { ...members, values: withoutSigned } : members);
  return read.kind === 'convention'
    ? read.convention.bodies.map(({ payer, insee }) => `${payer} ${insee}`)
    : read;
}

test.each<['COMMUNE' | 'CCAS', string, Readonly<Record<string, CellValue>>, boolean]>([
  ['COMMUNE', 'uses a service', { S: '01/01/2019' }, true],
  ['COMMUNE', 'uses a service and has not signed', { S: '01/01/2019', Q: 'Non' }, false],
  ['COMMUNE', 'has signed and uses nothing', { Q: 'Oui' }, true],
  ['CCAS', 'uses a service', { S: '01/01/2019' }, false],
  ['CCAS', 'uses a service, its SIRET is known', { S: '01/01/2019', E: '26340022900019' }, false],
  ['CCAS', 'uses a service and has signed', { S: '01/01/2019', Q: 'oui' }, true],
  ['CCAS', 'uses a service by its délibération', { S: '01/01/2019', R: 'DLP2019-28' }, true],
  ['CCAS', 'was notified', { S: '01/01/2019', O: '05/07/2019' }, true],
  ['CCAS', 'has not signed, whatever its délibération', { S: '01/01/2019', R: 'D 1', Q: 'Non' }, false],
])('%s that %s', (line, _, cells, isSigned) => {
  expect(signedWith(line, cells)).toEqual(isSigned ? [`${line} 34022`] : []);
  // A sheet of before the column reads as one where it is blank.
  if (!('Q' in cells)) expect(signedWith(line, cells, true)).toEqual(isSigned ? [`${line} 34022`] : []);
});

test('« Convention signée » is Oui or Non', () => {
  expect(signedWith('CCAS', { Q: 'en cours' })).toMatchObject({
    kind: 'refused',
    members: [{ cell: 'Q36', why: frenchSpaces('« en cours » n’est pas prévu ici ; acceptés : Oui, Non') }],
  });
});
