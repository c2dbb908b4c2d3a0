import { buildOptions } from '../../src/build/buildOptions';

const refusal = (args: readonly string[], environment = {}) => {
  try {
    buildOptions(args, environment);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

test('without an address, only dist/ is built', () => {
  expect(buildOptions([])).toEqual({ isHelp: false, publication: undefined });
});

test.each([
  ['https://add-in.example.fr/annexe2/', 'https://add-in.example.fr/annexe2/'],
  ['https://add-in.example.fr/annexe2', 'https://add-in.example.fr/annexe2/'],
  ['https://add-in.example.fr', 'https://add-in.example.fr/'],
  ['https://add-in.example.fr:8443/a/b', 'https://add-in.example.fr:8443/a/b/'],
  [' HTTPS://Add-In.Example.fr/Annexe2/ ', 'https://add-in.example.fr/Annexe2/'],
])('%s is published at %s', (given, base) => {
  expect(buildOptions(['--base', given]).publication).toEqual({ base, officeSource: 'cdn', out: 'site' });
});

test('office.js may be published beside the pane, in a folder of one’s choice', () => {
  const args = ['--base', 'https://a.fr/', '--office-js', 'SELF', '--out', 'depot'];
  expect(buildOptions(args).publication).toEqual({
    base: 'https://a.fr/',
    officeSource: 'self',
    out: 'depot',
  });
});

test.each([
  ['add-in.example.fr', 'une adresse complète est attendue'],
  ['/annexe2/', 'une adresse complète est attendue'],
  ['http://add-in.example.fr/', 'doit commencer par https://'],
  ['file:///srv/annexe2/', 'une adresse complète est attendue'],
  ['ftp://add-in.example.fr/', 'doit commencer par https://'],
  ['https://a.fr/?version=2', 'l’adresse du dossier seule'],
  ['https://a.fr/?', 'l’adresse du dossier seule'],
  ['https://a.fr/#annexe', 'l’adresse du dossier seule'],
  ['https://moi:secret@a.fr/', 'l’adresse du dossier seule'],
  ['https://a.fr/taskpane.html', 'l’adresse du dossier seule'],
  ['https://a.fr/a&b/', 'l’adresse du dossier seule'],
])('--base %s: %s', (given, why) => {
  expect(refusal(['--base', given])).toContain(why);
});

test.each([
  [['--office-js', 'self'], 'donnez aussi l’adresse du serveur'],
  [['--base', 'https://a.fr/', '--office-js', 'npm'], 'cdn ou self est attendu'],
  [['--base'], '« --base » attend une valeur'],
  [['--bas', 'https://a.fr/'], '--bas'],
  [['https://a.fr/'], 'Écrivez par exemple : npm run build -- --base'],
])('%j is refused', (args, why) => {
  expect(refusal(args)).toContain(why);
});

test('an option that npm kept for itself is told, with the two dashes to type', () => {
  expect(refusal(['https://a.fr/'], { npm_config_base: 'true' })).toContain('« npm run build -- --base … »');
});
