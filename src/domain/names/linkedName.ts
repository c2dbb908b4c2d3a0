import { linked, type Linked } from '../../text/linked';
import aspiratedH from './aspirated-h.json';
import { textKey } from './textKey';

/** The name of a commune as a sentence takes it: « du Crès », « d’Hérépian », « aux Matelles ». */
export interface LinkedName extends Linked {
  /** Two communes bear this name and INSEE elides one only (« d’Hauteville », « de Hauteville »): to be read again. */
  readonly isDoubtful: boolean;
}

const aspirated = new Set(aspiratedH.aspirated.map(textKey));
const both = new Set(aspiratedH.both.map(textKey));

/** An article that does not contract: the first word of an official name, it keeps its capital (« de La Ciotat »). */
const KEPT_ARTICLE = /^(la |l’)/i;

/**
 * A commune's name with its French links. Which h is mute is no rule but a list: INSEE's, for every commune of France.
 */
export function linkedName(name: string): LinkedName {
  const written = name.trim().replace(/'/g, '’');
  if (KEPT_ARTICLE.test(written)) return { of: `de ${written}`, to: `à ${written}`, isDoubtful: false };
  return { ...linked(name, bare => !aspirated.has(textKey(bare))), isDoubtful: both.has(textKey(name)) };
}
