import { closest, distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import { type Member } from '../../src/domain/conventions/convention';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { heraultCommunes } from '../../src/domain/names/heraultCommunes';
import { matchMember } from '../../src/domain/names/matchMember';
import { textKey } from '../../src/domain/names/textKey';
import { type BenchResult, figure, medianTimes, times } from './harness';

const ROUNDS = 7;
const { members } = findConvention(undefined);
const names = members.map(({ name }) => name);

/** A name as somebody writes it, and the member it means; none for a commune that is no member. */
interface Written {
  readonly written: string;
  readonly meant: string | null;
}

/** The ways in which people write the names of the 31 members. */
const FORMS: readonly ((name: string) => string)[] = [
  name => name.toUpperCase(),
  name => name.normalize('NFD').replace(/\p{M}/gu, ''),
  name => `Commune de ${name}`,
  name => `CCAS de ${name}`,
  name => `${name} (34)`,
  name => `  ${name.replace(/[-']/g, '\u00a0')} `,
  name => name.replace(/^Saint-/, 'St ').replace(/-sur-/, ' s/ '),
  name => name.replace(/^Le (.*)/, '$1 (Le)'),
];

/** One letter gone, doubled, changed or swapped with the next, in the middle of the name. */
const TYPOS: readonly ((name: string) => string)[] = [
  name => edited(name, 1, () => ''),
  name => edited(name, 1, letter => letter + letter),
  name => edited(name, 1, letter => (letter === 'i' ? 'l' : 'i')),
  name => edited(name, 2, letters => letters.charAt(1) + letters.charAt(0)),
];

function edited(name: string, length: number, change: (letters: string) => string): string {
  const at = Math.floor(name.length / 2);
  return name.slice(0, at) + change(name.slice(at, at + length)) + name.slice(at + length);
}

const each = (ways: readonly ((name: string) => string)[]): Written[] =>
  ways.flatMap(way => names.map(name => ({ written: way(name), meant: name })));

/** The other communes of the département: none of them is a member. */
const strangers: readonly Written[] = heraultCommunes
  .filter(name => !names.some(member => textKey(member) === textKey(name)))
  .map(written => ({ written, meant: null }));

const LISTS: readonly { readonly name: string; readonly list: readonly Written[] }[] = [
  { name: 'formes', list: each(FORMS) },
  { name: 'fautes', list: each(TYPOS) },
  { name: 'étrangers', list: strangers },
];

/** A member is named only where the match says so surely enough to be proposed. */
function ours(written: string): string | null {
  const { match } = matchMember(written, members, heraultCommunes);
  return 'member' in match ? (match as { member: Member }).member.name : null;
}

const fuse = new Fuse(names, { ignoreDiacritics: true, threshold: 0.3 });
const withFuse = (written: string) => fuse.search(written.trim())[0]?.item ?? null;

const keys = new Map(names.map(name => [name.toLowerCase(), name]));
const lowered = [...keys.keys()];
const MOST_EDITS = 2;
function withLevenshtein(written: string): string | null {
  const key = written.trim().toLowerCase();
  const nearest = closest(key, lowered);
  return distance(key, nearest) <= MOST_EDITS ? (keys.get(nearest) ?? null) : null;
}

const WAYS = [
  { name: 'le complément', match: ours },
  { name: 'Fuse.js (seuil 0,3, sans accents)', match: withFuse },
  { name: 'fastest-levenshtein (2 fautes au plus)', match: withLevenshtein },
] as const;

/** Recognising the members of a convention, against two libraries of approximate search. */
export async function namesBench(): Promise<BenchResult> {
  const all = LISTS.flatMap(({ list }) => list);
  const medians = await medianTimes(
    WAYS.map(
      ({ match }) =>
        () =>
          all.map(({ written }) => match(written)),
    ),
    ROUNDS,
  );
  const [own = NaN] = medians;
  return {
    title: 'Reconnaître un nom de commune',
    what: `Les 31 membres écrits de ${FORMS.length} façons (${figure(LISTS[0]!.list.length)} noms) et avec ${TYPOS.length} fautes d’une lettre (${figure(LISTS[1]!.list.length)}), puis ${figure(strangers.length)} autres communes de l’Hérault, qui ne sont pas membres. Justes / faux ; le reste est laissé sans proposition. Proposer un membre pour une autre commune, c’est facturer la mauvaise.`,
    columns: [
      '',
      ...LISTS.map(({ name, list }) => `${name} (${list.length})`),
      'µs par nom',
      'temps / complément',
    ],
    rows: WAYS.map(({ name, match }, way) => [
      name,
      ...LISTS.map(({ list }) => counts(list, match)),
      figure(((medians[way] ?? NaN) * 1000) / all.length),
      times(medians[way] ?? NaN, own),
    ]),
    remarks: [
      'fastest-levenshtein ne fait que compter des lettres : plus rapide, mais « Commune de Lattes » lui échappe. Le complément connaît en plus les autres communes du département, et s’en sert pour ne pas les prendre pour des membres.',
    ],
  };
}

function counts(list: readonly Written[], match: (written: string) => string | null): string {
  const found = list.map(({ written, meant }) => ({ meant, found: match(written) }));
  const right = found.filter(one => one.found === one.meant).length;
  const wrong = found.filter(one => one.found !== null && one.found !== one.meant).length;
  return `${right} / ${wrong}`;
}
