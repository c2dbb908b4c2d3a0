import { type MessageKey } from '../text/catalogue';
import { render } from '../text/message';
import { sentencesAtHand } from '../text/sentencesAtHand';

/** What a rule detects, in a few words: « Nom inconnu ». */
export function ruleTitle(rule: string): string {
  const key = `${rule}.title`;
  return isMessageKey(key) ? render({ key, values: {} }) : rule;
}

function isMessageKey(key: string): key is MessageKey {
  return key in sentencesAtHand;
}
