import { type Passage } from '../passage';
import { type Sentence } from '../reading/readText';
import { type TextContext } from '../textContext';

/** A service named like an application that the convention has not. */
export interface StrangeApplication {
  readonly sentence: Sentence;
  readonly name: string;
  readonly place: Passage;
  readonly isSure: boolean;
}

/** A title, a line of a list or of amounts that starts with the name of a service. */
const NAMED =
  /^(?:\d+[.)] )?((?:la |une )?(?:plateforme|application|portail|logiciel|service permettant|outil) (?:de |du |des |d'|de la |les? )[^.;:,(|\t€]{3,110})/;
/** What follows such a name where it is one, and not the start of a sentence. */
const ENDS = /^(?:\s*[;:,.(|\t]|\s*\([^)]*\)|\s*$|\s*\d)/;
const VERB =
  /\b(?:est|sont|permet(?:tre|tra)?|offre|dispose|assure|sera|comprend|s'appuie|propose|concerne|commune a|accessible)\b/;
const PARTS =
  /\b(?:signature|test|formation|production|gestion des incidents|assistance|support|supervision|developpement|paiement)\b/;

export function strangeApplications({ read, facts }: TextContext): StrangeApplication[] {
  const found = new Map<string, StrangeApplication>();
  for (const sentence of read.sentences) {
    const { folded, text, block } = sentence;
    if (block.kind === 'row' || facts.finders.applicationsIn(folded).length > 0) continue;
    const [, name = ''] = NAMED.exec(folded) ?? [];
    const isListed = block.kind === 'heading' || block.kind === 'item';
    if (name === '' || !isListed || VERB.test(name.replace(/^service permettant/, '')) || PARTS.test(name))
      continue;
    if (!ENDS.test(folded.slice(name.length))) continue;
    const isBilled = facts.amounts.some(fact => fact.sentence === sentence);
    const isInList = read.blocks.some(
      other =>
        Math.abs(other.index - block.index) <= MOST_APART &&
        other !== block &&
        other.kind === block.kind &&
        facts.finders.applicationsIn(other.folded).length > 0,
    );
    if (!isBilled && !isInList) continue;
    const written = text.slice(0, name.length).trim();
    if (!found.has(name))
      found.set(name, { sentence, name: written, place: sentence.at(0, written.length), isSure: true });
  }
  return [...found.values()];
}

/** In a list with the applications of the convention: not further from one than this. */
const MOST_APART = 6;
