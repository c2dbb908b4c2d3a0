// The same name in the forms people give it: all of them must be recognised, none of them is a misspelling.

export const withoutAccents = (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const INVISIBLE = [
  '\u00a0',
  '\u202f',
  '\u2009',
  '\t',
  '\n',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u200e',
];

const otherAccents: Readonly<Record<string, string>> = {
  é: 'è',
  è: 'é',
  ê: 'e',
  e: 'é',
  a: 'à',
  o: 'ô',
  u: 'ü',
  c: 'ç',
};

const forms: Readonly<Record<string, (name: string) => readonly string[]>> = {
  case: name => [
    name.toUpperCase(),
    name.toLowerCase(),
    name.toLowerCase().replace(/\b[a-z]/g, c => c.toUpperCase()),
  ],
  'accents removed': name => [
    withoutAccents(name),
    withoutAccents(name).toUpperCase(),
    name.normalize('NFD'),
  ],
  'accents changed': name =>
    [...name].map((letter, i) => name.slice(0, i) + (otherAccents[letter] ?? letter) + name.slice(i + 1)),
  'hyphens and spaces': name => [
    name.replace(/-/g, ' '),
    name.replace(/-/g, ' - '),
    name.replace(/-/g, '\u2011'),
    name.replace(/-/g, '–'),
    name.replace(/ /g, '-'),
    name.replace(/-/g, ''),
    name.replace(/'/g, '’'),
    name.replace(/'/g, ' '),
    name.replace(/'/g, ''),
    `${name} *`,
  ],
  abbreviations: name => [
    name.replace(/^Saint\b/, 'St'),
    name.replace(/^Saint\b/, 'ST.'),
    name.replace(/^Saint-/, 'st '),
    name.replace('-sur-', ' s/'),
    name.replace('-sur-', '-s/-'),
    withoutAccents(name.replace(/^Saint-/, 'ST ')).toUpperCase(),
  ],
  article: name =>
    name.startsWith('Le ')
      ? [
          `${name.slice(3)} (Le)`,
          `${name.slice(3)}, Le`,
          `${name.slice(3)} LE`,
          name.slice(3),
          `commune du ${name.slice(3)}`,
        ]
      : [],
  'invisible characters': name =>
    INVISIBLE.flatMap(sign =>
      Array.from({ length: name.length + 1 }, (_, i) => name.slice(0, i) + sign + name.slice(i)),
    ),
  decoration: name => [
    `Commune de ${name}`,
    `commune d'${name}`,
    `COMMUNE DE ${name.toUpperCase()}`,
    `Ville de ${name}`,
    `la ville de ${name}`,
    `Mairie de ${name}`,
    `Mairie : ${name}`,
    `${name} (mairie)`,
    `${name} (34)`,
    `${name}(34)`,
    `${name} 34970`,
    `34970 ${name}`,
    `34970 ${name.toUpperCase()} CEDEX 2`,
    `CCAS de ${name}`,
    `C.C.A.S. de ${name}`,
    `CCAS ${name}`,
    `${name} - CCAS`,
    `Centre communal d’action sociale de ${name}`,
    `Centre Communal d'Action Sociale (CCAS) de la ville de ${name}`,
  ],
};

/** The other forms of a name, by what they change. */
export function variantsOf(name: string): readonly { readonly what: string; readonly text: string }[] {
  return Object.entries(forms).flatMap(([what, build]) =>
    build(name)
      .filter(text => text !== name)
      .map(text => ({ what, text })),
  );
}
