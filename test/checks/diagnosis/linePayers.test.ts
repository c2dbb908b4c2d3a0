import { recognise } from '../../../src/checks/recognition/recognise';
import { runChecks } from '../../../src/checks/runChecks';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { printedLines } from '../../data/printedAnnexe2';
import { sheetOf, type TestCell, workbookOf } from '../snapshotOf';

const convention = findConvention(undefined);

/** An état de répartition of E-démat: communes, then CCAS, all in one table. */
const shares = (row: (name: string, type: string, amount: number) => TestCell[]) => {
  const lines = (['COMMUNE', 'CCAS'] as const).flatMap(payer =>
    printedLines
      .filter(line => line.application === 'E-DEMAT' && line.payer === payer)
      .map(({ name, billed }) => row(name, payer === 'CCAS' ? 'CCAS' : 'Commune', Number(billed))),
  );
  return workbookOf([
    sheetOf('Répartition', [
      ['État de répartition 2019'],
      row('Membre', 'Type', 0).map(cell => (cell === 0 ? 'E-démat, coût annuel avec participation' : cell)),
      ...lines,
    ]),
  ]);
};

const grave = (snapshot: ReturnType<typeof shares>) =>
  runChecks({
    snapshot,
    convention,
    recognition: recognise(snapshot, convention),
    populations: montpellierPopulations,
    today: '2019-09-02',
  })
    .findings.filter(
      ({ rule, severity }) => /^(CAL|ARR)/.test(rule) && ['blocking', 'major'].includes(severity),
    )
    .map(({ rule, cells }) => `${rule} ${cells.join()}`);

test.each([
  ['in their names', shares((name, type, amount) => [type === 'CCAS' ? `CCAS de ${name}` : name, amount])],
  ['in a column after the names', shares((name, type, amount) => [name, type, amount])],
  ['in a column before the names', shares((name, type, amount) => [type, name, amount])],
])('communes and CCAS in one table, told apart %s: each has its own participation', (_, snapshot) => {
  expect(grave(snapshot)).toEqual([]);
});
