import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { heraultCommunes } from '../../../src/domain/names/heraultCommunes';
import { matchMember } from '../../../src/domain/names/matchMember';
import { withoutAccents } from './variants';

const { members } = findConvention('montpellier-2019');
const names = new Set(members.map(({ name }) => name));
const strangers = heraultCommunes.filter(name => !names.has(name));

const forms = (name: string) => [
  name,
  name.toUpperCase(),
  withoutAccents(name),
  withoutAccents(name).toUpperCase().replace(/[-']/g, ' '),
  name.replace(/^Saint(e?)-/, 'St$1 '),
  name.replace(/^(L[ae]s?) (.*)$/, '$2 ($1)'),
  `Commune de ${name}`,
  `${name} (34)`,
];

test('the département has 341 communes and 4 delegated ones; the 31 members are among them', () => {
  expect(heraultCommunes).toHaveLength(345);
  expect(new Set(heraultCommunes).size).toBe(345);
  expect(strangers).toHaveLength(314);
});

test('every other commune of the Hérault, in every form, is a stranger under its own name', () => {
  const wrong = strangers.flatMap(name =>
    forms(name).filter(written => {
      const { match } = matchMember(written, members, heraultCommunes);
      return match.kind !== 'stranger' || match.commune !== name;
    }),
  );
  expect(wrong).toEqual([]);
});

test('not even without that list is one taken for a member: Le Cros alone is one letter from Le Crès', () => {
  const taken = strangers.flatMap(name =>
    forms(name).flatMap(written => {
      const { match } = matchMember(written, members);
      return match.kind === 'unknown' ? [] : [{ written, ...match }];
    }),
  );
  console.log(
    `strangers without the list, in ${forms('').length} forms: ` +
      JSON.stringify(taken.map(({ written, kind }) => ({ written, kind }))),
  );
  expect(taken.filter(({ kind }) => kind === 'exact' || kind === 'form')).toEqual([]);
  expect(
    new Set(
      taken.map(({ written }) =>
        withoutAccents(written)
          .replace(/^commune de | \(.*$/gi, '')
          .toLowerCase(),
      ),
    ),
  ).toEqual(new Set(['le cros', 'cros']));
});
