import { heraultCommunes } from '../../../src/domain/names/heraultCommunes';
import { linkedName } from '../../../src/domain/names/linkedName';

test.each([
  ['Lattes', 'de Lattes', 'à Lattes'],
  ['Juvignac', 'de Juvignac', 'à Juvignac'],
  ['Montpellier', 'de Montpellier', 'à Montpellier'],
  // Before a vowel, with or without an accent, a ligature, a y.
  ['Agde', 'd’Agde', 'à Agde'],
  ['Assas', 'd’Assas', 'à Assas'],
  ['Octon', 'd’Octon', 'à Octon'],
  ['Olonzac', 'd’Olonzac', 'à Olonzac'],
  ['Usclas-du-Bosc', 'd’Usclas-du-Bosc', 'à Usclas-du-Bosc'],
  ['Évian-les-Bains', 'd’Évian-les-Bains', 'à Évian-les-Bains'],
  ['Œting', 'd’Œting', 'à Œting'],
  ['Yssingeaux', 'd’Yssingeaux', 'à Yssingeaux'],
  // A mute h, and aspirated ones.
  ['Hérépian', 'd’Hérépian', 'à Hérépian'],
  ['Hyères', 'd’Hyères', 'à Hyères'],
  ['Hendaye', 'd’Hendaye', 'à Hendaye'],
  ['Le Havre', 'du Havre', 'au Havre'],
  ['Haguenau', 'de Haguenau', 'à Haguenau'],
  ['Honfleur', 'de Honfleur', 'à Honfleur'],
  // Articles that contract, and those that do not.
  ['Le Crès', 'du Crès', 'au Crès'],
  ['Le Cros', 'du Cros', 'au Cros'],
  ['Les Matelles', 'des Matelles', 'aux Matelles'],
  ['La Grande-Motte', 'de La Grande-Motte', 'à La Grande-Motte'],
  ['La Ciotat', 'de La Ciotat', 'à La Ciotat'],
  ['LA BARBEN', 'de LA BARBEN', 'à LA BARBEN'],
  ["L'Isle-d'Abeau", 'de L’Isle-d’Abeau', 'à L’Isle-d’Abeau'],
  ['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses', 'à L’Haÿ-les-Roses'],
  ['Aux Marais', 'des Marais', 'aux Marais'],
  ['Los Masos', 'de Los Masos', 'à Los Masos'],
  // Names that only begin like an article.
  ['Lespignan', 'de Lespignan', 'à Lespignan'],
  ['Laurens', 'de Laurens', 'à Laurens'],
  ['Lavérune', 'de Lavérune', 'à Lavérune'],
  // An apostrophe inside, and capitals pasted from another list.
  ["Cazouls-d'Hérault", 'de Cazouls-d’Hérault', 'à Cazouls-d’Hérault'],
  ['Villeneuve-lès-Maguelone', 'de Villeneuve-lès-Maguelone', 'à Villeneuve-lès-Maguelone'],
  ['LE CRES', 'du CRES', 'au CRES'],
  ['HEREPIAN', 'd’HEREPIAN', 'à HEREPIAN'],
  ['  Agde ', 'd’Agde', 'à Agde'],
])('%s: %s, %s', (name, of, to) => expect(linkedName(name)).toEqual({ of, to, isDoubtful: false }));

test.each(['Hauteville', 'Hauterive', 'Harricourt', 'Houssay'])(
  'communes called %s are elided or not: to be read again',
  name => expect(linkedName(name)).toMatchObject({ of: `d’${name}`, isDoubtful: true }),
);

// INSEE, Code officiel géographique 2026, « type de nom en clair » of the communes of the Hérault.
const elided = [
  'Abeilhan',
  'Adissan',
  'Agde',
  'Agel',
  'Agonès',
  'Aigne',
  'Aigues-Vives',
  'Alignan-du-Vent',
  'Aniane',
  'Arboras',
  'Argelliers',
  'Aspiran',
  'Assas',
  'Assignan',
  'Aumelas',
  'Aumes',
  'Autignac',
  'Avène',
  'Azillanet',
  'Espondeilhan',
  'Hérépian',
  'Octon',
  'Olargues',
  'Olmet-et-Villecun',
  'Olonzac',
  'Oupia',
  'Entre-Vignes',
  'Usclas-d’Hérault',
  'Usclas-du-Bosc',
];
const withArticle = [
  'du Bosc',
  'du Bousquet-d’Orb',
  'du Caylar',
  'du Crès',
  'du Cros',
  'du Pouget',
  'du Poujol-sur-Orb',
  'du Pradal',
  'du Puech',
  'du Soulié',
  'du Triadou',
  'de La Boissière',
  'de La Caunette',
  'de La Livinière',
  'de La Salvetat-sur-Agout',
  'de La Tour-sur-Orb',
  'de La Vacquerie-et-Saint-Martin-de-Castries',
  'de La Grande-Motte',
  'des Aires',
  'des Matelles',
  'des Plans',
  'des Rives',
];

test('the names of the Hérault follow INSEE: these are elided, those have an article, all others take « de »', () => {
  const links = heraultCommunes.map(name => linkedName(name).of);
  expect(
    links
      .filter(link => link.startsWith('d’'))
      .map(link => link.slice(2))
      .sort(),
  ).toEqual([...elided].sort());
  expect(links.filter(link => /^(du|des|de La|de L’)(?= |(?<=’))/.test(link)).sort()).toEqual(
    [...withArticle].sort(),
  );
  expect(links.filter(link => /^de (?!La )/.test(link))).toHaveLength(
    heraultCommunes.length - elided.length - withArticle.length,
  );
  expect(heraultCommunes.some(name => linkedName(name).isDoubtful)).toBe(false);
});
