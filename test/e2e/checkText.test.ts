import { paragraph, wordFile } from '../xlsx/textFiles/wordFile';
import { closeBrowser, newPage, openBrowser, openSession, type Session } from './session';

let session: Session;
let address: string;

const DELIBERATION = [
  'Le conseil municipal de la commune de Juvignac,',
  'Les services de la Métropole de Montpellier sont répartis au prorata de la population municipale, déduction faite de sa participation de 50 %.',
  'ADMINISTRATION ELECTRONIQUE',
  'Pour la ville de Juvignac, ce service coûte 580,41€ pour 3 ans, c’est-à-dire 193,47€ par an.',
  'SERVICES EN LIGNE AUX USAGERS',
  'Pour la ville de Juvignac, ce service coûte 464,33€ pour 3 ans, c’est-à-dire 154,78€ par an.',
];

beforeAll(async () => {
  address = await openBrowser();
}, 300_000);
afterAll(closeBrowser);

/** A PDF that asks for a password: its keys are those of no known one (ISO 32000-1, 7.6, handler of revision 2). */
const PROTECTED_PDF = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
    `3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>endobj`,
    `trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]/Size 4>>`,
    '%%EOF',
  ].join('\n'),
  'latin1',
);
beforeEach(async () => {
  session = await openSession(address);
  await session.pane.getByRole('tab', { name: 'Vérifier un texte' }).click();
}, 60_000);
afterEach(() => {
  expect(session.pageErrors).toEqual([]);
  expect(session.strayRequests).toEqual([]);
});

const finding = (rule: string) => session.pane.getByRole('article', { name: new RegExp(`, ${rule}$`) });

test('a pasted délibération: the figures that contradict annexe 2, why, the right sentence, and the table', async () => {
  await session.pane.getByLabel('Texte à vérifier').fill(DELIBERATION.join('\n\n'));
  await session.pane.getByRole('button', { name: 'Vérifier', exact: true }).click();

  const wrong = finding('DOC-01').first();
  await wrong.getByText('580,41 € et 193,47 €').waitFor({ timeout: 30_000 });
  await wrong.getByText('Pourquoi ?').click();
  await wrong.getByText(/un même total de 472\s898 habitants au lieu de 472\s573/).waitFor();
  await wrong.getByText('Phrase proposée').click();
  await wrong.getByText('ce service coûte 580,81 € pour 3 ans, c’est-à-dire 193,60 € par an.').waitFor();
  await finding('POP-02').waitFor();
  await session.screenshot('texte.png');

  await wrong.getByRole('button', { name: 'Voir dans le texte' }).click();
  const mark = session.pane.getByRole('button', { name: 'Constat 1, DOC-01' });
  expect(await mark.evaluate(element => element === document.activeElement)).toBe(true);
  await mark.press('Enter');
  expect(await wrong.evaluate(element => element === document.activeElement)).toBe(true);

  await session.pane.getByRole('button', { name: 'Écrire dans une feuille' }).click();
  await session.pane.getByText('Tableau écrit dans la nouvelle feuille « Texte vérifié »').waitFor();
  expect(await session.sheetNames()).toEqual(['Feuil1', 'Texte vérifié']);
  expect(await session.cells('Texte vérifié', 4, 1, 1, 3)).toEqual([[580.41, 580.81, -0.4]]);
}, 120_000);

test('a .docx and a .pdf are opened in the pane, a scan is said to be one', async () => {
  const open = async (name: string, buffer: Buffer) => {
    await session.pane
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  await open('delib.docx', Buffer.from(wordFile(DELIBERATION.map(line => paragraph(line)).join(''))));
  await finding('DOC-01').first().waitFor({ timeout: 30_000 });
  await session.pane.getByRole('button', { name: 'Modifier le texte' }).click();

  const page = await newPage();
  const sheets = DELIBERATION.map(line => `<p>${line}</p>`).join('');
  await page.setContent(`<div style="break-after:page">Convention</div>${sheets}`);
  const pdf = await page.pdf();
  await page.setContent('<svg width="300" height="300"><circle cx="99" cy="99" r="50"/></svg>');
  const scan = await page.pdf();
  await page.close();

  await open('scan.pdf', scan);
  await session.pane.getByText('« scan.pdf » est numérisé').waitFor({ timeout: 30_000 });
  await open('protege.pdf', PROTECTED_PDF);
  await session.pane.getByText('« protege.pdf » est protégé').waitFor({ timeout: 30_000 });
  // Cut off by a mail, or not what its name says: what can be saved is read, the rest is said to be damaged.
  await open('abime.pdf', Buffer.concat([pdf.subarray(0, 400), Buffer.alloc(2_000, 7)]));
  await session.pane.getByText('« abime.pdf »').waitFor({ timeout: 30_000 });
  await open('delib.pdf', pdf);
  await finding('DOC-01')
    .first()
    .getByRole('button', { name: 'Voir dans le texte, page 2' })
    .waitFor({ timeout: 30_000 });
}, 120_000);
