import fc from 'fast-check';
import { recognise } from '../../../src/checks/recognition/recognise';
import { checkText, type TextReport } from '../../../src/checks/texts/checkText';
import { conventionTextIsAbout } from '../../../src/checks/texts/conventionTextIsAbout';
import { comparisonRows } from '../../../src/checks/texts/comparison/comparisonRows';
import { pageAt } from '../../../src/checks/texts/passage';
import { type TariffTable } from '../../../src/checks/tariffTable';
import { findConvention, shippedConventions } from '../../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { render } from '../../../src/text/message';
import { changed } from '../../corpus/changes';
import { snapshotOf } from '../../corpus/corpusWorkbook';
import { layouts } from '../../corpus/layouts';
import { wrongTexts } from '../../corpus/texts/wrongTexts';

const convention = findConvention(undefined);

function report(text: string, tables: readonly TariffTable[] = []): TextReport {
  return checkText(text, { convention, populations: montpellierPopulations, tables, today: '2019-09-02' });
}

const told = ({ findings }: TextReport) =>
  findings.map(
    ({ rule, certainty, message }) =>
      `${rule} ${certainty} ${render(message).replace(/[\u00A0\u202F]/g, ' ')}`,
  );

describe('held against annexe 2 of the workbook', () => {
  const tables = recognise(snapshotOf(layouts.oneTable()), convention).tables;
  const text =
    'L’administration électronique coûte 149,94 € par an à la commune de Lattes, participation déduite.';

  test('the cell that says otherwise is named', () => {
    const { findings, against } = report(text, tables);
    expect(against).toBe('workbook');
    expect(findings.map(({ expected, found, difference }) => [expected, found, difference])).toEqual([
      ['149.49', '149.94', '0.45'],
    ]);
    expect(findings[0]?.explanation.map(line => render(line)).join(' ')).toContain(
      '« E-DEMAT communes », E15',
    );
  });

  test('a text that is right where the workbook is wrong is a question', () => {
    const wrong = changed(layouts.oneTable(), { set: ['E15', 194.49] }, undefined);
    const found = report(text.replace('149,94', '149,49'), recognise(snapshotOf(wrong), convention).tables);
    expect(found.findings.map(({ rule, certainty, expected }) => [rule, certainty, expected])).toEqual([
      ['DOC-01', 'question', '194.49'],
    ]);
  });
});

test('the tables of a text are checked at their place, and its sentences held against them', () => {
  const lines = [
    ['Baillargues', '7 519', '397,77 €', '132,59 €', '66,29 €'],
    ['Beaulieu', '1 880', '99,46 €', '33,15 €', '16,58 €'],
    ['Castries', '6 214', '328,73 €', '109,58 €', '54,79 €'],
    ['Pérois', '9 202', '486,80 €', '162,27 €', '81,13 €'],
  ];
  const header = [
    '',
    'Nb d’habitants',
    'Coût pour 3 ans',
    'Coût annuel',
    'Coût annuel avec participation (50 %)',
  ];
  const text = `Administration électronique, tarif par commune\n\n${[header, ...lines].map(cells => cells.join('\t')).join('\n')}\n\nLa commune de Castries doit 54,79 € par an pour l’administration électronique, participation déduite.`;
  const found = report(text);
  expect(found.against).toBe('own');
  expect(
    found.findings.map(({ rule, passages }) => [rule, text.slice(passages[0]?.start, passages[0]?.end)]),
  ).toEqual([['NOM-01', 'Pérois']]);
});

test('announced, computed, gap: right amounts too', () => {
  const { compared } = report(
    'Commune de Juvignac, administration électronique : 580,41 € pour 3 ans, soit 193,60 € par an.',
  );
  expect(
    comparisonRows(compared).map(({ announced, computed, gap }) => [announced, computed, gap].map(String)),
  ).toEqual([
    ['580.41', '580.81', '-0.4'],
    ['193.6', '193.6', '0'],
  ]);
});

test('the convention a text is about: by its issuer, then by its years', () => {
  const [first, ...others] = shippedConventions;
  const of = (text: string) => (first ? conventionTextIsAbout(text, [first, ...others]).id : '');
  expect(of('La Métropole de Montpellier facture 96,80 €.')).toBe('montpellier-2019');
  expect(of('La Métropole de Montpellier, pour la période 2022-2024, facture 96,80 €.')).toBe(
    'montpellier-2022',
  );
  expect(of('Convention de la Métropole Aix-Marseille-Provence.')).toBe('aix-marseille-mcmdmp');
});

test('pages are counted where the file has any', () => {
  expect([0, 4].map(offset => pageAt('un\f deux', offset))).toEqual([1, 2]);
  expect(pageAt('un', 1)).toBeNull();
});

test('whatever the text, no check fails, and every passage is in it', () => {
  const piece = fc.oneof(
    fc.constantFrom(...wrongTexts.map(({ text }) => text)),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 3 }), fc.nat(400), (pieces, cut) => {
      const text = pieces.join('\n').slice(cut);
      const { findings, checks } = report(text);
      const failed = checks.filter(
        check => check.status === 'not-run' && check.reason.key === 'check.failed',
      );
      expect(failed).toEqual([]);
      for (const { passages } of findings) {
        expect(passages.length).toBeGreaterThan(0);
        for (const { start, end } of passages)
          expect(start < end && start >= 0 && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('errors come before questions, the gravest first', () => {
  const text =
    'L’administration électronique coûte à la commune de Lattes 149,94 € par an, participation déduite, au prorata de la population municipale.\n\nFait à Lattes, le ........';
  expect(told(report(text)).map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'DOC-01 error',
    'POP-02 error',
    'DAT-01 question',
  ]);
});
