import { spawnSync } from 'node:child_process';

/** Each line is one mistake: words that would never be translated. */
const MISTAKES = [
  `export const a = <p>Bonjour</p>;`,
  `export const b = <p>{'Bonjour'}</p>;`,
  `export const c = <p aria-label="Bonjour" />;`,
  `export const d = <img alt={'Bonjour'} />;`,
  'export const e = <p title={`Bonjour ${1}`} />;',
  `export const f = 'terminé';`,
  `export const g = \`« \${f} »\`;`,
  `export const h = new ExcelError('Something went wrong');`,
];
/** What the browser answers would be taken by React for a clean-up, and kill the pane. */
const EFFECTS = [
  'export const useM = () => useEffect(() => document.body.scrollIntoView(), []);',
  'export const useN = () => useLayoutEffect(() => watch(document), []);',
];
const FINE = [
  `export const useO = () => useEffect(() => () => stop(), []);`,
  `export const useP = () => useEffect(() => { document.body.scrollIntoView(); }, []);`,
  `export const i = <p id="intro" className="lead">{text('pane.help')}</p>;`,
  `export const j = <p>1 / 2</p>;`,
  `export const k = <p aria-label={text('pane.help')} />;`,
  `export const l = new Error('no element #root');`,
];

// In a process of its own: jest cannot load the configuration of ESLint, a module.
function lint(code: string): readonly { readonly ruleId: string; readonly line: number }[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/eslint/bin/eslint.js',
      '--stdin',
      '--stdin-filename',
      'src/taskpane/App.tsx',
      '--format',
      'json',
    ],
    { input: code, encoding: 'utf8' },
  );
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string; line: number }[] }[];
  return result!.messages;
}

test('words that a user reads are refused in the sources of the pane, and effects that answer something', () => {
  const mistakes = [...MISTAKES, ...EFFECTS];
  const refused = lint([...mistakes, ...FINE].join('\n')).filter(
    ({ ruleId }) => ruleId === 'no-restricted-syntax',
  );
  expect([...new Set(refused.map(({ line }) => line))]).toEqual(mistakes.map((_, index) => index + 1));
}, 60_000);
