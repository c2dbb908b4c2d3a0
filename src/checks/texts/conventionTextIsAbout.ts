import { type Convention } from '../../domain/conventions/convention';
import { textFacts } from './facts/textFacts';
import { readText } from './reading/readText';

/** The convention a text is about, by its issuer and its years; the first when the text does not say. */
export function conventionTextIsAbout(
  text: string,
  conventions: readonly [Convention, ...Convention[]],
): Convention {
  const read = readText(text);
  const ranked = conventions.map(convention => {
    const { subject, isOtherPeriod } = textFacts(read, convention);
    const ofIssuer = { this: 2, unknown: 1, other: 0 }[subject.concerns];
    return { convention, rank: ofIssuer * 2 + (isOtherPeriod ? 0 : 1) };
  });
  // Sorting is stable: of equals, the first stays first.
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.convention ?? conventions[0];
}
