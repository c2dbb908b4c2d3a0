import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Footer,
  Header,
  InsertedTextRun,
  Packer,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readTextFile } from '../../../src/xlsx/textFiles/readTextFile';

/*
 * A deliberation as another program writes it, with all that a council's office puts in one: a table, a footnote, a
 * correction under revision, a header, bold within a word, a field. It was not made by us: `docx` knows nothing of what
 * we read.
 */

const revision = { id: 1, author: 'Agent', date: '2026-01-05T10:00:00Z' };
const row = (...texts: readonly string[]) =>
  new TableRow({ children: texts.map(text => new TableCell({ children: [new Paragraph(text)] })) });

const deliberation = new Document({
  footnotes: { 1: { children: [new Paragraph('Note : 999,99 €.')] } },
  features: { trackRevisions: true },
  sections: [
    {
      headers: { default: new Header({ children: [new Paragraph('En-tête : 111,11 €')] }) },
      footers: { default: new Footer({ children: [new Paragraph('Pied : 222,22 €')] }) },
      children: [
        new Paragraph({
          children: [
            new TextRun('Pour la ville de '),
            new TextRun({ text: 'Juvi', bold: true }),
            new TextRun('gnac, ce service coûte '),
            new DeletedTextRun({ text: '580,41 €', ...revision }),
            new InsertedTextRun({ text: '580,81 €', ...revision, id: 2 }),
            new TextRun(' pour 3\u00A0ans'),
            new FootnoteReferenceRun(1),
            new TextRun('.'),
          ],
        }),
        new Table({ rows: [row('Commune', 'Coût'), row('Lattes', '896,95 €'), row('Pérols', '486,80 €')] }),
        new Paragraph({ text: 'premier point', bullet: { level: 0 } }),
        new Paragraph({ children: [new TextRun({ children: ['Article 4', new Tab(), 'Prix'] })] }),
        new Paragraph({ children: [new PageBreak(), new TextRun('Fait à Juvignac.')] }),
      ],
    },
  ],
});

test('what is in force is read: the words inserted, not those deleted, without headers, footers and notes', async () => {
  const bytes = new Uint8Array(await Packer.toBuffer(deliberation));
  const { text, pages } = await readTextFile({ name: 'delib.docx', bytes });

  expect(text.split('\n').filter(line => line !== '')).toEqual([
    'Pour la ville de Juvignac, ce service coûte 580,81 € pour 3\u00A0ans.',
    'Commune\tCoût',
    'Lattes\t896,95 €',
    'Pérols\t486,80 €',
    'premier point',
    'Article 4\tPrix',
    '\fFait à Juvignac.',
  ]);
  expect(pages).toBeNull();
});

test('cut off by a mail at any place, it is said to be damaged, never half read', async () => {
  const bytes = new Uint8Array(await Packer.toBuffer(deliberation));
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    const cut = bytes.subarray(0, Math.floor(bytes.length * share));
    await expect(readTextFile({ name: 'delib.docx', bytes: cut })).rejects.toThrow(
      '« delib.docx » est endommagé',
    );
  }
});
