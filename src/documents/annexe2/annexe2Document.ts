import { type Convention } from '../../domain/conventions/convention';
import { message } from '../../text/message';
import { type PlannedSheet, type ReadyDocument } from '../year/plannedDocument';
import { type Annexe2Table } from './annexe2Model';
import { annexe2Sheet } from './annexe2Sheet';
import { type AmountMode } from './amountMode';

/** What annexe 2 is known by: it holds for the whole convention. */
export function annexe2Key({ id }: Convention): string {
  return `annexe2/${encodeURIComponent(id)}`;
}

/** The sheets of tables of annexe 2, in their order, each under the key of its service, payer and rank among these. */
export function annexe2Sheets(
  convention: Convention,
  tables: readonly Annexe2Table[],
  mode: AmountMode,
): PlannedSheet[] {
  const places = new Map<string, number>();
  return tables.map(table => {
    // Tables of one service and payer follow one another by their dates; those of others do not count.
    const place = `${table.application.code}/${table.payer.type}`;
    const rank = places.get(place) ?? 0;
    places.set(place, rank + 1);
    return { key: `${annexe2Key(convention)}/${place}/${rank}`, model: annexe2Sheet(table, mode) };
  });
}

/** Annexe 2, or the tables of it that are wanted. */
export function annexe2Document(
  convention: Convention,
  tables: readonly Annexe2Table[],
  mode: AmountMode,
): ReadyDocument<'annexe2'> {
  return {
    id: 'annexe2',
    title: message('annexe2.document'),
    key: annexe2Key(convention),
    sheets: annexe2Sheets(convention, tables, mode),
  };
}
