import { type Application, type Convention } from '../../../domain/conventions/convention';
import { plainWords } from '../../../domain/names/plainWords';

/** A thing named in a sentence, and where: offsets in the folded sentence. */
export interface Mention<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

export interface ApplicationMention extends Mention<Application> {
  /** As `plainWords` gives it. */
  readonly name: string;
}

/** Finds the applications named in a folded text. */
export type ApplicationFinder = (folded: string) => readonly ApplicationMention[];

/** Law texts that hold the name of an application without being about it. */
const LAW =
  /(?:code|droit|reglement|procedure|legislation)s? (?:de |des |de la |du |d')(?:la )?(?:commande|passation des )?$/;

/** The applications of a convention wherever they are named; of names that overlap, the longest. */
export function applicationFinder({ applications }: Convention): ApplicationFinder {
  const names = applications.flatMap(application =>
    [...new Set([application.code, application.label, ...application.aliases].map(plainWords))]
      .filter(name => name.includes(' ') || name.length > 7)
      .map(name => ({ application, name, pattern: patternOf(name) })),
  );
  names.sort((a, b) => b.name.length - a.name.length);
  const known = new Map<string, readonly ApplicationMention[]>();
  return folded => {
    const before = known.get(folded);
    if (before) return before;
    const found: ApplicationMention[] = [];
    for (const { application, name, pattern } of names) {
      for (const { index, 0: held } of folded.matchAll(pattern)) {
        const end = index + held.length;
        if (found.some(one => index < one.end && one.start < end) || LAW.test(folded.slice(0, index)))
          continue;
        found.push({ value: application, name, start: index, end });
      }
    }
    found.sort((a, b) => a.start - b.start);
    known.set(folded, found);
    return found;
  };
}

/** The words in their order, whatever stands between them; "e demat" also glued. */
function patternOf(name: string): RegExp {
  const words = name
    .split(' ')
    .map(word => (/^[a-z]$/.test(word) ? `${word}[^a-z0-9€%]*` : `${word}[^a-z0-9€%]+`));
  const body = words.join('').replace(/\[\^a-z0-9€%\]\+$/, '');
  return new RegExp(`(?<![a-z0-9])${body}s?(?![a-z0-9])`, 'g');
}
