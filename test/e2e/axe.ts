import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a frame, Fluent's invisible focus guards apart: they are no content. */
export async function axeViolations(page: Page, frameUrl: RegExp): Promise<string[]> {
  const frame = page.frames().find(known => frameUrl.test(known.url()))!;
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: object) => Promise<AxeResult> } };
    return axe.run({ exclude: [['[data-tabster-dummy]']] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
