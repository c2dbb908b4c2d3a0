import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { type Finding } from '../finding';
import { type Rule } from '../rule';
import { amountIn } from '../sheets/fieldValues';
import { fieldOf, textOf } from '../sheets/headedTable';
import {
  type InterventionList,
  interventionLists,
  isHalfDay,
  profileKeys,
  profileOf,
} from '../sheets/interventionLists';
import { textCells } from '../workbookCells';

type Found = Omit<Finding, 'rule' | 'severity'>;

/** The profiles of article 3, where the workbook has no price list of its own. */
const PROFILES = ['technicien', 'développeur', 'chef de projet junior', 'chef de projet senior'];
const HALVES = 2;

/** Days of work that the price list cannot price: an unknown profile, a third of a day, a half day without a price. */
export const rule: Rule = {
  id: 'INT-01',
  severity: 'major',
  isReferenceFree: true,
  check: ({ snapshot }) => {
    const lists = interventionLists(snapshot);
    if (lists.length === 0) return { notRun: message('INT-01.notRun') };
    const priceLists = lists.filter(({ columns }) => columns.quantity === undefined);
    const works = lists.filter(({ columns }) => columns.quantity !== undefined);
    return [
      ...priceLists.flatMap(list => unpricedHalfDay(list)),
      ...works.flatMap(list => workFindings(list, priceLists)),
    ];
  },
};

/** « Journée ou demi-journée » announced above a list that has a price for the day only. */
function unpricedHalfDay(list: InterventionList): Found[] {
  if (list.rows.some(row => isHalfDay(wordsOf(list, row)))) return [];
  const announcement = textCells(list.sheet).find(
    ({ row, value }) => row <= list.headerRow && typeof value === 'string' && isHalfDay(value),
  );
  const [first] = list.rows;
  const price = first === undefined ? null : amountIn(fieldOf(list, first, 'price'));
  if (!announcement || first === undefined || !price) return [];
  const half = formatEuros(price.div(HALVES));
  return [
    {
      ...told(list, [cellAddress(announcement.row, announcement.column)]),
      message: message('INT-01.message.halfDay', { name: profileOf(list, first), half }),
      explanation: [message('INT-01.why.halfDay', { price: formatEuros(price), half })],
    },
  ];
}

function wordsOf(list: InterventionList, row: number): string {
  return `${profileOf(list, row)} ${textOf(fieldOf(list, row, 'unit'))}`;
}

function workFindings(list: InterventionList, priceLists: readonly InterventionList[]): Found[] {
  const listed = priceLists.flatMap(prices => prices.rows.map(row => profileOf(prices, row)));
  const profiles = listed.length > 0 ? listed : PROFILES;
  const known = new Set(profiles.flatMap(profileKeys));
  return list.rows.flatMap(row => {
    const profile = fieldOf(list, row, 'profile');
    const name = textOf(profile);
    const quantity = fieldOf(list, row, 'quantity');
    const days = amountIn(quantity);
    const isUnknown = name !== '' && !profileKeys(name).some(key => known.has(key));
    const isOdd = days !== null && !(days.gt(0) && days.times(HALVES).isInteger());
    return [
      ...(profile && isUnknown && days !== null
        ? [
            {
              ...told(list, [profile.address], name),
              message: message('INT-01.message.profile', { found: name }),
              explanation: [message('INT-01.why.profile', { profiles: profiles.join(', ') })],
            },
          ]
        : []),
      ...(quantity && isOdd ? [oddQuantity(list, quantity.address, days)] : []),
    ];
  });
}

function oddQuantity(list: InterventionList, cell: string, days: Decimal): Found {
  const nearest = Decimal.max(days.times(HALVES).round(), 1).div(HALVES);
  return {
    ...told(list, [cell], days.toString()),
    expected: nearest.toString(),
    difference: days.minus(nearest).toString(),
    unit: 'days',
    message: message('INT-01.message', { found: days.toNumber(), expected: nearest.toNumber() }),
    explanation: [message('INT-01.why')],
  };
}

function told({ sheet }: InterventionList, cells: readonly string[], found: string | null = null) {
  return { sheet: sheet.name, cells, expected: null, found, difference: null, remedy: null };
}
