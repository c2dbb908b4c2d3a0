import { withoutExplained } from '../../src/checks/explainedFindings';
import { type Finding } from '../../src/checks/finding';
import { message } from '../../src/text/message';

const found = (rule: string, cells: readonly string[], sheet = 'Annexe 2'): Finding => ({
  rule,
  severity: 'major',
  sheet,
  cells,
  expected: null,
  found: null,
  difference: null,
  message: message('check.noTable'),
  explanation: [],
  remedy: null,
});

describe('a typed amount among formulas (CEL-02)', () => {
  const typed = found('CEL-02', ['E14', 'E15']);

  test.each(['CAL-01', 'CAL-02', 'CAL-03', 'CAL-05', 'CAL-06', 'CAL-07', 'CAL-08', 'CAL-09'])(
    'is not told beside %s, which says that it is wrong',
    rule => {
      const wrong = found(rule, ['E14', 'E15', 'E16']);
      expect(withoutExplained([typed, wrong])).toEqual([wrong]);
    },
  );

  test.each([
    ['one of its cells is right', found('CAL-01', ['E14'])],
    ['the wrong one is on another sheet', found('CAL-01', ['E14', 'E15'], 'Feuil2')],
    ['the other finding is no cause of it', found('CAL-13', ['E14', 'E15'])],
  ])('is told when %s', (_, other) => {
    expect(withoutExplained([typed, other])).toEqual([typed, other]);
  });
});

test('a total of inhabitants is told once, with the amounts that follow it', () => {
  const total = found('POP-03', ['B6'], 'Paramètres');
  const amounts = found('CAL-13', ['B6'], 'Paramètres');
  expect(withoutExplained([total, amounts])).toEqual([amounts]);
  expect(withoutExplained([total, found('CAL-13', ['C3'])])).toHaveLength(2);
});
