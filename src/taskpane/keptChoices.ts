import { type KeptChoices, nothingKept } from '../documents/choices/keptChoices';

/** So long is Excel given to tell the last choices: a pane that waited for more would look broken. */
const PATIENCE_MS = 1500;

let reading: Promise<KeptChoices> | null = null;

/** The last choices made in this workbook, asked for once; none when Excel refuses, or is slow to tell them. */
export function keptChoices(): Promise<KeptChoices> {
  reading ??= Promise.race([read().catch(() => nothingKept), patience()]);
  return reading;
}

async function read(): Promise<KeptChoices> {
  const { readKeptChoices } = await import('../excel/keptChoices');
  return readKeptChoices();
}

function patience(): Promise<KeptChoices> {
  return new Promise(resolve => setTimeout(() => resolve(nothingKept), PATIENCE_MS));
}

/** Keeps a choice in the workbook; where that cannot be, the pane begins next time as it does in a new one. */
export function rememberChoice<View extends keyof KeptChoices>(
  view: View,
  choice: NonNullable<KeptChoices[View]>,
): void {
  keep(view, choice).catch(() => undefined);
}

async function keep<View extends keyof KeptChoices>(
  view: View,
  choice: NonNullable<KeptChoices[View]>,
): Promise<void> {
  const { keepChoice } = await import('../excel/keptChoices');
  await keepChoice(view, choice);
}
