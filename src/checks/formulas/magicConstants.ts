import { withoutReferences } from './references';

/** Numbers that are arithmetic, not figures of the tariff: nothing, one whole, and percent. */
const HARMLESS = new Set(['0', '1', '100']);
const OPERAND = /(?<![\w.\p{L}])(\d+(?:\.\d+)?%?)(?![\w.(\p{L}])/gu;

/**
 * The constants a formula computes with: "0.5" in =D3*0.5. A number that is the whole argument of a function, as the
 * 2 of ROUND(x,2), says how to compute and is none.
 */
export function magicConstants(formula: string): string[] {
  const bare = withoutReferences(formula).replace(/\s+/g, '');
  const found = [...bare.matchAll(OPERAND)].filter(match => {
    const [text, constant = ''] = match;
    const before = bare[match.index - 1] ?? '';
    const after = bare[match.index + text.length] ?? '';
    return !HARMLESS.has(constant) && (isOperator(before) || isOperator(after));
  });
  return [...new Set(found.map(([, constant = '']) => constant))];
}

function isOperator(sign: string): boolean {
  return sign !== '' && '*/+-^'.includes(sign);
}
