import { type Member } from '../../../src/domain/conventions/convention';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { heraultCommunes } from '../../../src/domain/names/heraultCommunes';
import { matchMember, type MemberMatch } from '../../../src/domain/names/matchMember';
import { readOfficialName } from '../../../src/domain/names/writtenName';
import { deletionsAndSubstitutions, drawnDoubleEdits, singleEdits } from './misspellings';
import { tableDistance } from './tableDistance';
import { variantsOf } from './variants';

const { members } = findConvention('montpellier-2019');

type Outcome = MemberMatch['kind'] | 'wrong';

/** What the text led to; `wrong` when it led, however cautiously, to another member than the one meant. */
function outcomeOf(meant: Member, text: string, communes: readonly string[]): Outcome {
  const { match } = matchMember(text, members, communes);
  const named = 'member' in match ? [match.member] : match.kind === 'ambiguous' ? match.members : [meant];
  return named.includes(meant) ? match.kind : 'wrong';
}

function count(drawn: readonly { meant: Member; what: string; text: string }[], communes: readonly string[]) {
  const table: Record<string, Partial<Record<Outcome, number>>> = {};
  const total: Partial<Record<Outcome, number>> = {};
  for (const { meant, what, text } of drawn) {
    const outcome = outcomeOf(meant, text, communes);
    const line = (table[what] ??= {});
    line[outcome] = (line[outcome] ?? 0) + 1;
    total[outcome] = (total[outcome] ?? 0) + 1;
  }
  const right = (total.exact ?? 0) + (total.form ?? 0) + (total.close ?? 0);
  return { table, all: drawn.length, right, wrong: total.wrong ?? 0, share: right / drawn.length };
}

function tell(title: string, { table, all, right, wrong, share }: ReturnType<typeof count>) {
  const lines = Object.entries(table).map(([what, outcomes]) => `  ${what}: ${JSON.stringify(outcomes)}`);
  console.log(
    [`${title}: ${all} texts, ${right} right (${(share * 100).toFixed(3)} %), ${wrong} wrong`, ...lines].join(
      '\n',
    ),
  );
}

const everyMember = <Item extends object>(build: (name: string) => readonly Item[]) =>
  members.flatMap(meant => build(meant.name).map(item => ({ ...item, meant })));

test('no two members are nearer than 4 edits, as written and as compared', () => {
  const shortest = (names: readonly string[]) =>
    Math.min(...names.flatMap((name, i) => names.slice(i + 1).map(other => tableDistance(name, other))));
  const names = members.map(({ name }) => name);
  expect(shortest(names)).toBe(4);
  expect(shortest(names.map(name => readOfficialName(name).spelling))).toBe(4);
});

describe.each([
  { list: 'the members alone', communes: [] as readonly string[] },
  { list: 'the communes of the Hérault known', communes: heraultCommunes },
])('$list', ({ list, communes }) => {
  test('every single edit of every name: at least 99.9 % right, none wrong', () => {
    const singles = everyMember(name => singleEdits(name).map(({ kind, text }) => ({ what: kind, text })));
    const counted = count(singles, communes);
    tell(`single edits, ${list}`, counted);
    expect(counted.all).toBeGreaterThan(23_000);
    expect(counted.share).toBeGreaterThanOrEqual(0.999);
    expect(counted.wrong).toBe(0);
  });

  test('every other form of every name is recognised as that name', () => {
    const counted = count(everyMember(variantsOf), communes);
    tell(`other forms, ${list}`, counted);
    expect(counted.right).toBe(counted.all);
    const kinds = new Set(Object.values(counted.table).flatMap(line => Object.keys(line)));
    expect([...kinds]).toEqual(['form']);
  });

  test('two edits: none wrong, none nearer than to be confirmed', () => {
    const doubles = everyMember(name => [
      ...deletionsAndSubstitutions(name).map(text => ({
        what: 'deletion, then deletion or substitution',
        text,
      })),
      ...drawnDoubleEdits(name, 2000, 20_190_101).map(text => ({ what: 'any two edits, drawn', text })),
    ]);
    const counted = count(doubles, communes);
    tell(`double edits, ${list}`, counted);
    expect(counted.all).toBeGreaterThan(200_000);
    expect(counted.wrong).toBe(0);
  }, 60_000);
});
