import { execFileSync } from 'node:child_process';
import { annexe2Workbook } from '../../src/cli/annexe2Workbook';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { workbookBytes } from '../../src/xlsx/workbookBytes';
import { libreOffice, type LibreOffice } from './libreOffice';

const MINUTES = 60_000;
const A4 = { width: 595, height: 842 };

const convention = findConvention('montpellier-2019');
const sheets = annexe2Workbook(convention, 'native').map(({ sheet }) => sheet);

const textOf = (pdf: string) =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .split('\f')
    .filter(page => page.trim() !== '');

describe('printed by LibreOffice', () => {
  let calc: LibreOffice;
  let pdf: string;
  let pages: string[];
  beforeAll(async () => {
    calc = libreOffice('always');
    pdf = calc.convert(await workbookBytes(sheets, convention.label), 'annexe2.xlsx', 'pdf');
    pages = textOf(pdf);
  }, 2 * MINUTES);
  afterAll(() => calc.remove());

  test('each table fits on one A4 page, upright', () => {
    const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(
      execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }),
    );

    expect(Math.round(Number(size?.[1]))).toBe(A4.width);
    expect(Math.round(Number(size?.[2]))).toBe(A4.height);
    expect(pages).toHaveLength(sheets.length);
  });

  test('nothing is cut: no column too narrow, every line and the footer there', () => {
    pages.forEach((page, index) => {
      expect(page).not.toContain('###');
      expect(page).not.toMatch(/#(REF|NAME|VALUE|DIV)/);
      for (const { name } of convention.members) expect(page).toContain(name);
      expect(page).toContain(`Page ${index + 1} / ${sheets.length}`);
      expect(page).toContain(sheets[index]!.footer);
    });
  });
});

test(
  'a longer table goes on over several pages, its header on each',
  async () => {
    const [first] = sheets;
    const { headerRow } = first!;
    const line = first!.rows[headerRow + 1]!;
    const long = { ...first!, rows: [...first!.rows, ...Array<typeof line>(150).fill(line)] };
    const calc = libreOffice('always');
    try {
      const pages = textOf(calc.convert(await workbookBytes([long], 'long'), 'long.xlsx', 'pdf'));

      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) expect(page).toMatch(/Coût pour 3 ans +Coût annuel/);
    } finally {
      calc.remove();
    }
  },
  2 * MINUTES,
);
