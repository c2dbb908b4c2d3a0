import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checking } from './checking';
import { growth } from './growth';
import { type Benchmark, type BenchResult } from './harness';
import { namesBench } from './namesBench';
import { panes } from './panes';
import { sixTables } from './sixTables';
import { tarifPerCell } from './tarifPerCell';

/*
 * `npm run bench` measures everything in one run and writes docs/performance.md; `npm run bench -- growth` shows one
 * benchmark and writes nothing.
 */
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  tarifPerCell,
  sixTables,
  checking,
  namesBench,
  panes,
  growth,
};
const REPORT = join(__dirname, '../../docs/performance.md');
const GIGABYTE = 2 ** 30;

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter(name => !(name in BENCHMARKS));
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(BENCHMARKS).join(', ')}.`);
  const results: BenchResult[] = [];
  for (const [name, benchmark] of Object.entries(BENCHMARKS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const start = performance.now();
    const result = await benchmark();
    console.log(`${section(result)}\n(${Math.round((performance.now() - start) / 1000)} s)\n`);
    results.push(result);
  }
  if (asked.length > 0) return;
  const options = { ...(await resolveConfig(REPORT)), parser: 'markdown' };
  writeFileSync(REPORT, await format(report(results), options));
}

function report(results: readonly BenchResult[]): string {
  return `# Performance

Écrit par \`npm run bench\` ; ne pas modifier à la main. Chaque chiffre est une médiane, chaque comparaison est faite dans la même exécution, les concurrents à tour de rôle. Les durées dépendent de la machine ; ce sont les rapports qui comptent. Aucun test n’échoue sur une durée.

${machine()}

${results.map(section).join('\n\n')}
`;
}

function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / GIGABYTE);
  const day = new Date().toISOString().slice(0, 10);
  return `Machine : ${processors[0]?.model.trim() ?? '?'}, ${processors.length} cœurs, ${memory} Go, ${process.platform}, Node ${process.versions.node}. Le ${day}.`;
}

function section({ title, what, columns, rows, remarks }: BenchResult): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, index) => (index === 0 ? '---' : '--:'));
  const table = [columns, rule, ...rows].map(line).join('\n');
  return [`## ${title}`, what, table, ...remarks].join('\n\n');
}

void main(process.argv.slice(2));
