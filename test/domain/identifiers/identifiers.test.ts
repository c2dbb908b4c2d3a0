import { isInseeCode } from '../../../src/domain/identifiers/inseeCode';
import { isSiren } from '../../../src/domain/identifiers/siren';

test.each(['01001', '34022', '2A004', '2B033', '97411', '97502', '98818', '13055', '95690'])(
  '%s may be the INSEE code of a commune',
  code => expect(isInseeCode(code)).toBe(true),
);

// 96 and 99 are no départements; 20xxx was Corsica before 1976.
test.each(['1001', '34 022', '34O22', '2C004', '2a004', '00001', '96001', '99001', '34000', '340222', ''])(
  '%p may not',
  code => expect(isInseeCode(code)).toBe(false),
);

test.each(['243400017', '213400229', '200054807'])('%s is a SIREN', siren =>
  expect(isSiren(siren)).toBe(true),
);

// One digit off, two swapped, too short, too long, with spaces.
test.each(['243400018', '243400071', '24340001', '2434000170', '243 400 017', ''])('%p is none', siren =>
  expect(isSiren(siren)).toBe(false),
);
