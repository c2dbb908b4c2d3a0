import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/*
 * A language made from French to try the pane with: every vowel doubled, so that texts are two fifths longer, and each
 * text of the catalogue between signs of no width, so that what is in no catalogue is seen. It takes the place of English
 * in the built scripts, and what is looked for in French is found in it: the table of states serves for both.
 */

const DOUBLED: Readonly<Record<string, string>> = {
  a: 'āā',
  à: 'āā',
  â: 'āā',
  e: 'ēē',
  é: 'ēē',
  è: 'ēē',
  ê: 'ēē',
  i: 'īī',
  î: 'īī',
  o: 'ōō',
  ô: 'ōō',
  u: 'ūū',
  ù: 'ūū',
  û: 'ūū',
  y: 'ȳȳ',
};
/** Around each text of the catalogue: signs that nothing draws. */
const [START, END] = ['\u2063', '\u2064'];
const ANY_MARK = `[${START}${END}]*`;

const doubledOf = (letter: string): string | undefined => {
  const small = letter.toLowerCase();
  const doubled = DOUBLED[small];
  return small === letter ? doubled : doubled?.toUpperCase();
};

/** A literal of the minified scripts, whatever its quotes. */
const TEXT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/.source;
const FORMS = `(?:${TEXT}|\\{one:(?:${TEXT}),other:(?:${TEXT})\\})`;
const ENTRY = new RegExp(`\\bfr:(${FORMS}),en:${FORMS}`, 'g');
/** What of a text stays as it is: the places of values. */
const PARTS = /\{[\w ]+\}|[\s\S]/gu;

/** A literal of the scripts, made longer. */
function lengthened(literal: string): string {
  const words = runInNewContext(literal) as string;
  return JSON.stringify(`${START}${words.replace(PARTS, part => doubledOf(part) ?? part)}${END}`);
}

/** Puts the longer language in place of English in the scripts of a copy of dist/. Returns how many texts it has. */
export function speakLonger(site: string): number {
  let count = 0;
  const scripts = readdirSync(join(site, 'static')).filter(name => name.endsWith('.js'));
  for (const path of scripts.map(name => join(site, 'static', name))) {
    const script = readFileSync(path, 'utf8').replace(ENTRY, (_, french: string) => {
      count += 1;
      return `fr:${french},en:${french.replace(new RegExp(TEXT, 'g'), lengthened)}`;
    });
    writeFileSync(path, script);
  }
  return count;
}

/** Signs of a regular expression that are no letter to find: escapes, classes, groups, quantifiers. */
const PATTERN = /\\.|\[(?:[^\]\\]|\\.)*\]|\{[\d,]+\}|\(\?[:=!]|[\s\S]/g;

/** Finds in the longer language what a pattern finds in French; values and names of others are as they were. */
export function inLongerText(pattern: RegExp): RegExp {
  const source = pattern.source.replace(PATTERN, part => {
    const doubled = doubledOf(part);
    if (doubled) return `${ANY_MARK}(?:${part}|${doubled})`;
    if (part === '$') return `${ANY_MARK}$`;
    if (part === '^') return `^${ANY_MARK}`;
    if (part === ' ') return String.raw`${ANY_MARK}\s`;
    return /^(?:[\p{L}\d «»’'.,:;?!()-]|\\[^d])$/u.test(part) && !/^[?()]$/.test(part)
      ? `${ANY_MARK}${part}`
      : part;
  });
  return new RegExp(source, pattern.flags);
}

/** What of words read in the pane does not come from the catalogue. Values stand inside texts, which may be values. */
export function withoutLongerTexts(words: string): string {
  const marked = new RegExp(`${START}[^${START}${END}]*${END}`, 'g');
  let left = words;
  while (marked.test(left)) left = left.replace(marked, '');
  return left;
}
