import { explainPrice, type ExplainedInput } from '../../domain/tariff/explainPrice';
import { populationMeasure } from '../../domain/tariff/quantities';
import { inFrench, render, text } from '../../text/inFrench';
import { textCell } from '../cells';
import { type CellModel } from '../sheetModel';
import { type YearAccount, type YearLine } from '../year/yearLines';
import { textRow } from './textRow';

/**
 * How each amount of a body was obtained, step by step: first the bases that all its services share, said once, then
 * service by service. What is free is computed from nothing.
 */
export function computationRows({ lines }: YearAccount): CellModel[][] {
  return inFrench(() => {
    const explained = lines.filter(({ price }) => !price.due.isZero()).map(ownComputation);
    const shared = explained.length > 1 ? sharedBy(explained.map(({ bases }) => bases)) : [];
    const isShared = new Set(shared.map(keyOf));
    return [
      ...(shared.length > 0 ? section(text('fiche.sharedBases'), shared) : []),
      ...explained.flatMap(({ label, bases, steps }) =>
        section(label, [...bases.filter(base => !isShared.has(keyOf(base))), ...steps]),
      ),
    ];
  });
}

type TextRow = readonly [label: string, value: string, source: string];

function ownComputation({ application, request }: YearLine) {
  const { inputs, steps } = explainPrice(request);
  return {
    label: application.label,
    bases: inputs.filter(input => !isOfBody(input, request)).map(baseRow),
    steps: steps.map(({ computation, shown }): TextRow => [render(computation), shown, '']),
  };
}

/** The inhabitants that the head of the fiche already states, with their source. */
function isOfBody({ label: { key } }: ExplainedInput, { convention }: YearLine['request']): boolean {
  return key === 'explain.input.total' || key === `explain.input.${populationMeasure(convention)}`;
}

function baseRow({ label, value, source }: ExplainedInput): TextRow {
  return [render(label), value, source ?? ''];
}

function sharedBy([first = [], ...others]: readonly (readonly TextRow[])[]): TextRow[] {
  const known = others.map(bases => new Set(bases.map(keyOf)));
  return first.filter(base => known.every(bases => bases.has(keyOf(base))));
}

function keyOf(row: TextRow): string {
  return row.join('\n');
}

function section(title: string, rows: readonly TextRow[]): CellModel[][] {
  return [[], [textCell(title, 'subtitle')], ...rows.map(row => textRow(...row))];
}
