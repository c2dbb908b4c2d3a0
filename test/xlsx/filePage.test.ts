import { footerCode } from '../../src/xlsx/filePage';

test('the footer has the text on the left and the page on the right', () => {
  expect(footerCode('Annexe 2 — Marchés')).toBe('&LAnnexe 2 — Marchés&RPage &P / &N');
});

test('a "&" of the text is not a code', () => {
  expect(footerCode('Eaux & Forêts &P')).toBe('&LEaux && Forêts &&P&RPage &P / &N');
});

test.each(['x'.repeat(300), '&'.repeat(300), '🏛️'.repeat(200)])(
  'a long footer is cut where it may be',
  long => {
    const code = footerCode(long);

    expect(code.length).toBeLessThanOrEqual(255);
    expect(code).toMatch(/…&RPage &P \/ &N$/);
    expect(code.replace(/&&/g, '').match(/&/g)).toHaveLength(4);
    expect(code).not.toMatch(/[\uD800-\uDFFF]/u);
  },
);

test('line ends and tabs become spaces', () => {
  expect(footerCode('a\r\nb\tc')).toBe('&La b c&RPage &P / &N');
});
