import { Decimal } from '../../../src/domain/money/decimal';
import { unitPrice } from '../../../src/domain/money/figureTexts';

test.each([
  ['0.1', '0,10 €'],
  ['2', '2,00 €'],
  ['0.15', '0,15 €'],
  ['0.152', '0,152 €'],
  ['0.000001', '0,000001 €'],
])('the price of a unit has its cents, and whatever is finer: %s is %s', (price, written) =>
  expect(unitPrice(new Decimal(price)).replace(/\u00a0/g, ' ')).toBe(written),
);
