import { findApplication } from '../../../src/domain/conventions/findApplication';
import { findPayer } from '../../../src/domain/conventions/findPayer';
import { findConvention, shippedConventions } from '../../../src/domain/conventions/shippedConventions';

const convention = findConvention(undefined);

// The names under which the five source documents and their users call each application.
test.each([
  [
    'E-DEMAT',
    [
      'E-DEMAT',
      'e-demat',
      ' E-Demat ',
      'edemat',
      'E DEMAT',
      'Administration électronique',
      'ADMINISTRATION  ELECTRONIQUE',
      'PLATEFORME D\u2019ADMINISTRATION ELECTRONIQUE',
      'Plateforme d\u00a0administration électronique',
      'Administration électronique (E-demat)',
      'Administration électronique (e-administration)',
    ],
  ],
  [
    'E-SERVICES',
    [
      'E-SERVICES',
      'eservices',
      'Services en ligne aux usagers',
      'PLATEFORME DE SERVICES (E-SERVICES)',
      'services numériques aux usagers',
      'Services\u202fen ligne aux usagers (E-services)',
    ],
  ],
  [
    'MARCHES',
    [
      'MARCHES',
      'marchés',
      'LOCAL TRUST MPE',
      'LOCAL RUST PME',
      'Local trust MPE',
      'DEMATERIALIZATION DES PROCEDURES DE MARCHÉS PUBLICS',
      'Dématérialisation des procédures de marchés publics',
    ],
  ],
  ['OPENDATA', ['OPENDATA', 'Open data', 'PLATEFORME OPENDATA', 'open\u00a0data\ufeff']],
])('%s is recognised under its names', (code, names) => {
  for (const name of names) expect(findApplication(convention, name).code).toBe(code);
});

test.each([null, undefined, '', '  ', '\u200b'])('no application (%j): says which are accepted', given => {
  expect(() => findApplication(convention, given)).toThrow(
    'L’application manque. Applications acceptées : E-DEMAT, E-SERVICES, MARCHES, OPENDATA.',
  );
});

test.each(['E-DEMATS', 'TéléAlerte', 'constructor', '__proto__'])(
  'unknown application %s: says what was given',
  given => {
    expect(() => findApplication(convention, given)).toThrow(
      `L’application « ${given} » n’est pas dans la convention.`,
    );
  },
);

test.each([
  ['COMMUNE', [undefined, null, '', '  ', 'COMMUNE', 'commune', 'Communes', 'Ville']],
  ['CCAS', ['CCAS', 'ccas', 'C.C.A.S.', 'Centre communal d’action sociale', ' Ccas ']],
])('payer %s is recognised', (type, names) => {
  for (const name of names) expect(findPayer(convention, name).type).toBe(type);
});

test.each(['CCA', 'CCASS', 'EPCI', 'métropole'])('payer %s is refused, never guessed', given => {
  expect(() => findPayer(convention, given)).toThrow(
    `Le payeur « ${given} » n’est pas connu. Payeurs acceptés : COMMUNE, CCAS.`,
  );
});

test.each([
  undefined,
  null,
  '',
  'montpellier-2019',
  'Montpellier 2019',
  'MONTPELLIER MEDITERRANEE METROPOLE 2019-2021',
])('convention %j is montpellier-2019', given => expect(findConvention(given).id).toBe('montpellier-2019'));

test('an unknown convention is refused with the ids accepted', () => {
  expect(() => findConvention('lyon-2019')).toThrow(
    `La convention « lyon-2019 » n’est pas connue. Conventions acceptées : ${shippedConventions.map(({ id }) => id).join(', ')}.`,
  );
});
