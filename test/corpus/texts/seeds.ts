import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { render } from '../../../src/text/message';
import { findingsInText } from './checkedCase';

/*
 * Runs the checks of texts on the public documents this project comes from, when they are beside it, and prints recall
 * and precision by rule. They are no part of the project: without them there is nothing to do.
 */
const SEEDS = resolve(__dirname, '../../../../shared/seeds');
const FOLDERS = [SEEDS, '/work/shared/seeds'];

interface Expected {
  readonly document: string;
  /** The number of the inconsistency in the project's notes on these documents. */
  readonly id: string;
  readonly rule: string;
  /** Words that the finding must quote or point at. */
  readonly words: string;
  readonly certainty: 'error' | 'question';
}

const error = (document: string, id: string, rule: string, words: string): Expected => ({
  ...{ document, id, rule, words },
  certainty: 'error',
});
const question = (document: string, id: string, rule: string, words: string): Expected => ({
  ...{ document, id, rule, words },
  certainty: 'question',
});

/** The inconsistencies of the kinds that texts are checked for, and where each must be told. */
const expected: readonly Expected[] = [
  error('001', 'A01', 'DOC-01', '580,41'),
  error('001', 'A02', 'DOC-01', '464,33'),
  error('001', 'A03', 'DOC-03', 'déduction faite'),
  error('001', 'A04', 'CAL-13', '580,41'),
  error('001', 'A05', 'POP-02', 'population municipale'),
  error('000', 'A06', 'CAL-10', 'PopCom'),
  error('001', 'A06', 'CAL-10', 'PopCom'),
  error('000', 'A07', 'CAL-05', 'Pappli'),
  error('001', 'A07', 'CAL-05', 'Pappli'),
  error('001', 'A15', 'UNI-01', '25 000'),
  question('003', 'A25', 'UNI-01', 'FINANCIERES'),
  question('004', 'A25', 'UNI-01', 'financières'),
  error('001', 'B01', 'NOM-02', 'Pérois'),
  error('001', 'B02', 'NOM-02', 'Fabrigues'),
  error('001', 'B03', 'APP-01', 'LOCAL RUST PME'),
  error('000', 'B04', 'APP-01', 'administration électronique'),
  error('000', 'B04', 'APP-01', 'services en ligne aux usagers'),
  error('001', 'B04', 'APP-01', 'ADMINISTRATION ELECTRONIQUE'),
  error('001', 'B04', 'APP-01', 'E-SERVICES'),
  error('001', 'B04', 'APP-01', 'DEMATERIALIZATION'),
  error('002', 'B04', 'DAT-03', '2022/2023/2024'),
  question('003', 'B09', 'APP-01', 'Dans Ma Poche'),
  error('004', 'B10', 'APP-01', 'sOl'),
  error('001', 'B11', 'APP-01', 'i-delIBRE'),
  error('001', 'C01', 'DOC-05', 'article 12'),
  error('000', 'C02', 'DOC-05', 'article 3'),
  error('001', 'C02', 'DOC-05', 'article 3'),
  question('000', 'C03', 'DOC-05', 'article 2'),
  question('001', 'C03', 'DOC-05', 'article 2'),
  question('001', 'C04', 'DOC-05', 'Avenant'),
  question('001', 'C05', 'DAT-01', 'en date du'),
  question('000', 'C06', 'DAT-03', '2019-2020-2021'),
  question('001', 'C06', 'DAT-03', '2019-2020-2021'),
  error('003', 'C15', 'DOC-05', 'ARTICLE 13'),
  question('003', 'C16', 'DAT-01', '4 juin 2021'),
];

function main(): void {
  const folder = FOLDERS.find(existsSync);
  if (folder === undefined) {
    console.log(`Pas de documents sources dans ${SEEDS} : rien à faire.`);
    return;
  }
  const counts = new Map<string, { known: number; told: number; others: number; questions: number }>();
  const of = (rule: string) => {
    const known = counts.get(rule) ?? { known: 0, told: 0, others: 0, questions: 0 };
    counts.set(rule, known);
    return known;
  };
  for (const file of readdirSync(folder).sort()) {
    const document = file.slice(0, 3);
    const wanted = expected.filter(one => one.document === document);
    const findings = findingsInText(readFileSync(join(folder, file), 'utf8'));
    const told = new Set<Expected>();
    for (const { rule, certainty, quote, found, message } of findings) {
      const match = wanted.find(
        one =>
          one.rule === rule &&
          one.certainty === certainty &&
          `${quote} ${found ?? ''}`.includes(one.words) &&
          !told.has(one),
      );
      if (match) told.add(match);
      else if (certainty === 'question') of(rule).questions += 1;
      else {
        of(rule).others += 1;
        console.log(`${document} non attendu : ${rule} ${render(message)}`);
      }
    }
    for (const one of wanted) {
      of(one.rule).known += 1;
      of(one.rule).told += told.has(one) ? 1 : 0;
      if (!told.has(one)) console.log(`${document} manqué : ${one.id} ${one.rule} « ${one.words} »`);
    }
  }
  print([...counts].sort());
}

function print(
  counts: readonly (readonly [string, { known: number; told: number; others: number; questions: number }])[],
) {
  for (const [rule, { known, told, others, questions }] of counts)
    console.log(`${rule} : ${told} sur ${known}, fausses alertes ${others}, autres questions ${questions}`);
  const sum = (field: 'known' | 'told' | 'others') =>
    counts.reduce((total, [, one]) => total + one[field], 0);
  const [known, told, others] = [sum('known'), sum('told'), sum('others')];
  console.log(`rappel ${told}/${known} (${percent(told, known)}), précision ${percent(told, told + others)}`);
}

function percent(part: number, whole: number): string {
  return `${((part / Math.max(1, whole)) * 100).toFixed(1)} %`;
}

main();
