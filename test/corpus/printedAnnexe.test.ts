import { findingsIn, isGrave, told } from './corpusCase';
import { layouts } from './layouts';

const findings = findingsIn(layouts.printedAnnexe());

/** The places that a rule tells, as "A14 A50". */
const placesOf = (rule: string) =>
  findings.filter(finding => finding.rule === rule).map(({ cells }) => cells.join(' '));

describe('the annexe as it was signed, with the errors it really has', () => {
  test('Fabrigues in tables 1, 2, 3 and 5; Pérois in tables 1, 2, 4 and 6', () => {
    expect(placesOf('NOM-02')).toEqual(['A14 A50 A88 A162', 'A24 A60 A134 A208']);
  });

  test('totals typed as the budget, where the lines do not add up to it', () => {
    expect(placesOf('TOT-01')).toEqual(['C37', 'C73', 'C185', 'C221']);
  });

  test('no totals in columns 4 and 5', () => {
    expect(placesOf('TOT-02')).toEqual([
      'D37 E37',
      'D73 E73',
      'D111 E111',
      'D147 E147',
      'D185 E185',
      'D221 E221',
    ]);
  });

  test('« HT » where article 6 says « net de taxe »', () => {
    expect(placesOf('UNI-01')).toHaveLength(1);
  });

  test('nothing blocking, and nothing else major: its 558 amounts are right', () => {
    const others = findings.filter(
      finding => isGrave(finding) && !['NOM-02', 'TOT-01', 'UNI-01'].includes(finding.rule),
    );

    expect(others.map(told)).toEqual([]);
  });
});
