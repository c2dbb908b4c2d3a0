import { type Block } from '../grid/annotations';

interface KeptArray {
  readonly formula: string;
  readonly block: Block;
}

/**
 * Formulas that a file held as arrays, typed in braces. The grid computes every formula as an array and does not tell
 * them apart, while Excel would compute a plain one otherwise: as long as the formula is the same, so is its kind.
 */
export class KeptArrays {
  private readonly arrays = new Map<string, KeptArray>();

  keep(sheetId: string, formula: string, block: Block): void {
    this.arrays.set(keyOf(sheetId, block.row, block.column), { formula, block });
  }

  blockOf(sheetId: string, row: number, column: number, formula: string): Block | undefined {
    const kept = this.arrays.get(keyOf(sheetId, row, column));
    return kept?.formula === formula ? kept.block : undefined;
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId},${row},${column}`;
}
