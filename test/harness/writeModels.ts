import { type SheetModel } from '../../src/documents/sheetModel';
import { writeDocuments } from '../../src/excel/documents/writeDocuments';
import { type WriteDocumentsOptions } from '../../src/excel/documents/writeOptions';
import { type Written } from '../../src/excel/verifySheets';
import { message } from '../../src/text/message';

const patient = () => ({
  replace: [],
  isShown: true,
  onProgress: () => undefined,
  signal: new AbortController().signal,
});

/** Writes models on new sheets as the add-in writes a document that the workbook does not have. */
export async function writeModels(
  models: readonly SheetModel[],
  options: Partial<WriteDocumentsOptions> = {},
): Promise<Written> {
  const key = crypto.randomUUID();
  const sheets = models.map((model, index) => ({ key: `${key}/${index}`, model }));
  const document = { id: 'models', title: message('annexe2.document'), key, sheets };
  const { documents, arePagesSetUp } = await writeDocuments([document], { ...patient(), ...options });
  return { sheets: documents[0]!.sheets, arePagesSetUp };
}
