import { type Application } from '../../../domain/conventions/convention';
import { type Passage } from '../passage';
import { placeOf, type ReadText, type Sentence } from '../reading/readText';
import { type ApplicationFinder } from './mentions';

/** What a text says of an application: subscribed to, or not (« X », « néant », « n'est pas adhérente »). */
export interface SubscriptionFact {
  readonly kind: 'subscription';
  readonly application: Application;
  readonly isSubscribed: boolean;
  readonly place: Passage;
  readonly sentence: Sentence;
}

const NONE =
  /^\s*(?:[:=|\t.-]|\.{2,})+\s*(?:x|neant|non|sans objet|n\/a|aucun(?:e)?|non souscrite?|-)\s*[;.,)]*$/;
const TICKED = /^\s*(?:[:=|\t.-]|\.{2,})+\s*(?:oui|☒|✓|✔)\s*[;.,)]*$/;
const NOT =
  /\bn(?:'est|e sont|'etait) pas (?:\w+ )?(?:adherent|abonne|souscri|retenu|concerne)|\bne (?:souhaite|desire|veut)(?:nt)? (?:donc )?(?:pas|plus) (?:y )?(?:adherer|souscrire|reconduire|recourir)|\bn'(?:y )?adher\w+ (?:pas|plus)|\bn'a pas (?:ete )?(?:souscri|adhere|retenu)|\bne (?:souscrit|recourt|retient)(?:\s\w+)? pas|\brenonce a\b|\bnon (?:adherent|souscrit|retenu)|\bse retire\b|\bmet(?:tre)? fin a\b|\bpas d'adhesion\b/;
const YES =
  /\b(?:est|sont|reste|demeure|deja) (?:\w+ )?(?:adherent|abonne)|\badhere(?:nt)?\b|\bsouscri(?:t|vent|te)\b|\breconduire (?:cette|son|l'|leur)|\bsouhaite (?:y )?(?:adherer|souscrire)|\bapplications? (?:retenues?|souscrites?)\b/;

/** The statements of a text about subscriptions, in its order. */
export function subscriptionFacts(read: ReadText, applicationsIn: ApplicationFinder): SubscriptionFact[] {
  const facts: SubscriptionFact[] = [];
  let section: Application | null = null;
  for (const sentence of read.sentences) {
    const { folded, block } = sentence;
    const mentions = applicationsIn(folded);
    const named = [...new Set(mentions.map(({ value }) => value))];
    if (block.kind === 'heading') section = named.length === 1 ? (named[0] ?? null) : null;
    const put = (application: Application, isSubscribed: boolean) =>
      facts.push({ kind: 'subscription', application, isSubscribed, place: placeOf(sentence), sentence });
    const [only] = named;
    const rest = folded.slice(mentions.at(-1)?.end ?? 0).replace(/^\s*\([^)]*\)/, '');
    if (only && named.length === 1 && NONE.test(rest)) put(only, false);
    else if (only && named.length === 1 && TICKED.test(rest)) put(only, true);
    else {
      // One clause after another: « adhère à A et à B mais pas à C » is not decided.
      const isNot = NOT.test(folded);
      const isYes = YES.test(folded.replace(NOT, ' '));
      if (!isNot && !isYes) continue;
      if (isNot && /\bmais\b/.test(folded)) continue;
      const about = named.length > 0 ? named : section ? [section] : [];
      if (isNot && named.length > 1) continue;
      for (const application of about) put(application, !isNot);
    }
  }
  return facts;
}
