import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One printed line of annexe 2, 2019-2021: its three amounts as texts with a point, "397.77". */
export interface PrintedLine {
  readonly application: string;
  readonly payer: 'COMMUNE' | 'CCAS';
  readonly insee: string;
  readonly name: string;
  readonly printedName: string;
  readonly population: number;
  readonly period: string;
  readonly annual: string;
  readonly billed: string;
}

/**
 * The 186 lines (558 amounts) of the six printed tables, in print order.
 *
 * Source: annexe 2 of the convention, Juvignac, délibération n° 19.07.01.05 of 1 July 2019.
 */
export const printedLines: readonly PrintedLine[] = readFileSync(join(__dirname, 'annexe2-2019.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => {
    const [application, payer, insee, name, printedName, population, period, annual, billed] = line.split(
      ';',
    ) as [string, 'COMMUNE' | 'CCAS', string, string, string, string, string, string, string];
    return {
      application,
      payer,
      insee,
      name,
      printedName,
      population: Number(population),
      period,
      annual,
      billed,
    };
  });

/** The column totals of each table, worked out from the printed lines (source: same, with the écarts of print). */
export const printedTotals = [
  { application: 'E-DEMAT', payer: 'COMMUNE', period: '24999.99', annual: '8333.33', billed: '4166.65' },
  { application: 'E-DEMAT', payer: 'CCAS', period: '24999.99', annual: '8333.33', billed: '1666.64' },
  { application: 'E-SERVICES', payer: 'COMMUNE', period: '20000.00', annual: '6666.64', billed: '3333.35' },
  { application: 'E-SERVICES', payer: 'CCAS', period: '20000.00', annual: '6666.64', billed: '1333.34' },
  { application: 'MARCHES', payer: 'COMMUNE', period: '14999.98', annual: '4999.99', billed: '2500.00' },
  { application: 'MARCHES', payer: 'CCAS', period: '14999.98', annual: '4999.99', billed: '1000.01' },
] as const;
