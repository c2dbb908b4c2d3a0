import { type Application, type Convention } from '../../domain/conventions/convention';
import { editDistance } from '../../domain/names/editDistance';
import { holdsPhrase, plainWords } from '../../domain/names/plainWords';

/** One of the names under which an application may be written. */
export interface ApplicationName {
  readonly application: Application;
  readonly name: string;
  readonly words: string;
}

/** The names of an application, its code apart: a code is short for any of them. */
export function namesOf(application: Application): ApplicationName[] {
  const { label, aliases } = application;
  return [label, ...aliases].map(name => ({ application, name, words: plainWords(name) }));
}

/** The longest name of an application that a text holds; null when it holds none. */
export function nameHeldBy(text: string, application: Application): ApplicationName | null {
  const words = plainWords(text);
  const held = namesOf(application).filter(name => holdsPhrase(words, name.words));
  return held.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
}

/** Two names so close that one is a misspelling of the other: "LOCAL RUST PME", "LOCAL TRUST MPE". */
const CLOSE = 2;
const LONG_ENOUGH = 10;

/** Pairs of names of one application that differ by a letter or two. */
export function twinNames({ applications }: Convention): [ApplicationName, ApplicationName][] {
  return applications.flatMap(application => {
    const names = namesOf(application).filter(({ words }) => words.length >= LONG_ENOUGH);
    return names.flatMap((one, index) =>
      names
        .slice(index + 1)
        .filter(({ words }) => words !== one.words && editDistance(one.words, words, CLOSE) <= CLOSE)
        .map((other): [ApplicationName, ApplicationName] => [one, other]),
    );
  });
}
