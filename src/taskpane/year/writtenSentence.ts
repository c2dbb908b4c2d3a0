import { type Written } from '../../excel/writeSheets';
import { text } from '../../text/message';
import { verdictOf } from '../generate/verdict';

/** What was written and read back, in a sentence; a sheet that does not read back as written is an error. */
export function writtenSentence({ sheets }: Written): string {
  const { intent, sentence } = verdictOf(sheets);
  if (intent === 'error') throw new Error(sentence);
  const names = sheets.map(({ model }) => model.name).join(', ');
  return text('yearPane.written', { names, count: sheets.length, verdict: sentence });
}
