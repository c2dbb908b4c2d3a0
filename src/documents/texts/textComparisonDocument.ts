import { message } from '../../text/message';
import { fingerprint } from '../ownSheets/fingerprint';
import { type ReadyDocument } from '../year/plannedDocument';
import { type TextComparisonFacts, textComparisonSheet } from './textComparisonSheet';

/**
 * « Texte vérifié », known by the text itself: checked again it takes the place of the sheet that it had, another text, or
 * this one once mended, has a sheet of its own.
 */
export async function textComparisonDocument(
  checked: string,
  facts: TextComparisonFacts,
): Promise<ReadyDocument<'texte'>> {
  const key = `texte/${await fingerprint(checked)}`;
  return {
    id: 'texte',
    title: message('texts.sheet.title'),
    key,
    sheets: [{ key, model: textComparisonSheet(facts) }],
  };
}
