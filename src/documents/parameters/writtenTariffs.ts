import { textKey } from '../../domain/names/textKey';
import { render, text } from '../../text/inFrench';
import { message } from '../../text/message';
import { listOf } from './cellReading';
import { type Condition } from './conditionKinds';
import { type CellProblem, type ReadRow, textIn } from './sheetTables';
import { type TableName } from './sections';
import { readWeights } from './weightText';

type Rows = Readonly<Record<TableName, readonly ReadRow[]>>;
type Written = Record<string, unknown>;

/**
 * The tariffs of a service as a convention file writes them, from the lines that name it.
 *
 * @param place told the path of each value within the application, and the cell it came from.
 */
export function writtenTariffs(
  code: string,
  rows: Rows,
  place: (path: string, cell: string) => void,
): { readonly tariffs: readonly Written[]; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const own = (name: TableName) =>
    rows[name].filter(({ values }) => textKey(String(values['service'] ?? '')) === textKey(code));
  const rankOf = ({ values }: ReadRow) => (typeof values['tariff'] === 'number' ? values['tariff'] : 1);
  const ranks = [...new Set(own('components').map(rankOf))].sort((a, b) => a - b);
  const tariffs = ranks.map((rank, t) => {
    const ofRank = (name: TableName) => own(name).filter(row => rankOf(row) === rank);
    const path = `tariffs[${t}]`;
    const components = ofRank('components');
    const [first] = components;
    place(path, first?.cells['tariff'] ?? '');
    const { start, end } = first?.values ?? {};
    return {
      payers: first?.values['payers'] ?? null,
      validity: start !== undefined || end !== undefined ? { start, end } : null,
      components: components.map((row, c) => {
        placeComponent(row, `${path}.components[${c}]`, place);
        return writtenComponent(row, ofRank('brackets'), `${path}.components[${c}]`, place, problems);
      }),
      ...writtenConditions(ofRank('conditions'), path, place),
    };
  });
  return { tariffs, problems };
}

function placeComponent(
  { cells, cell }: ReadRow,
  path: string,
  place: (path: string, at: string) => void,
): void {
  place(path, cell);
  const fields = {
    label: 'component',
    kind: 'kind',
    per: 'per',
    budget: 'amount',
    amount: 'amount',
    price: 'price',
    measure: 'measure',
    weights: 'measure',
    mode: 'mode',
    source: 'source',
  };
  for (const [name, column] of Object.entries(fields)) place(`${path}.${name}`, cells[column] ?? cell);
}

function writtenComponent(
  row: ReadRow,
  brackets: readonly ReadRow[],
  path: string,
  place: (path: string, at: string) => void,
  problems: CellProblem[],
): Written {
  const { values, cells, cell } = row;
  const { kind, amount, price } = values;
  const described = {
    kind,
    label: values['component'],
    per: values['per'],
    source: values['source'] ?? text('parameters.ownSource'),
  };
  const weights = readWeights(textIn(row, 'measure'));
  if ('refused' in weights) problems.push({ cell: cells['measure'] ?? cell, why: weights.refused });
  const measures = 'refused' in weights ? [] : weights;
  switch (kind) {
    case 'pro-rata':
      return { ...described, budget: amount ?? null, weights: measures };
    case 'flat':
      return { ...described, amount: amount ?? null };
    case 'per-unit':
      return { ...described, price: price ?? null, measure: measures[0]?.measure };
    case 'brackets': {
      const own = brackets.filter(
        other => textKey(textIn(other, 'component')) === textKey(textIn(row, 'component')),
      );
      if (own.length === 0) problems.push({ cell, why: render(message('parameters.noBrackets')) });
      return {
        ...described,
        mode: values['mode'],
        measure: measures[0]?.measure,
        brackets: writtenBrackets(own, `${path}.brackets`, place),
      };
    }
    case undefined:
    default:
      // Quotation and included have nothing more; a missing kind is refused with the rest.
      return described;
  }
}

function writtenBrackets(
  rows: readonly ReadRow[],
  path: string,
  place: (path: string, at: string) => void,
): Written[] {
  const [top] = rows;
  if (top) place(path, top.cells['from'] ?? top.cell);
  return rows.map(({ values, cells, cell }, index) => {
    for (const name of ['from', 'to', 'amount', 'price', 'quotation'])
      place(`${path}[${index}].${name}`, cells[name] ?? cell);
    const { from, to = null, amount = null, price = null, quotation = null } = values;
    return { from, to, amount, price, quotation };
  });
}

function writtenConditions(
  rows: readonly ReadRow[],
  path: string,
  place: (path: string, at: string) => void,
): Written {
  const written: Written = {};
  const discounts: Written[] = [];
  for (const { values, cells, cell } of rows) {
    const condition = values['condition'] as Condition | undefined;
    const { value = null, detail, base, label } = values;
    const source = values['source'] ?? text('parameters.ownSource');
    const at = cells['value'] ?? cell;
    if (condition === 'discount') {
      place(`${path}.discounts[${discounts.length}]`, at);
      discounts.push({
        label: label ?? text('choice.condition.discount'),
        ...{ rate: value ?? undefined, source },
        base: typeof base === 'string' ? listOf(base) : (base ?? null),
        commitmentYears: values['commitment'] ?? null,
      });
    } else if (condition !== undefined) {
      place(`${path}.${condition}`, at);
      written[condition] = conditionTerms(condition, { value, detail, base, source });
    }
  }
  return { ...written, discounts };
}

function conditionTerms(
  condition: Exclude<Condition, 'discount'>,
  { value, detail, base, source }: Written,
): Written {
  switch (condition) {
    case 'participation':
    case 'vat':
      return { rate: value ?? undefined, source };
    case 'minimum':
    case 'maximum':
      return { amount: value, source };
    case 'firstYear':
      return { basis: detail, source };
    case 'rounding':
      return { unit: value ?? '0.01', mode: detail ?? 'half-up', stage: base ?? 'end' };
  }
}
