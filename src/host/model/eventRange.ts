import { type Area } from '../grid/grid';
import { type HostObject } from '../protocol/hostObject';
import { itemNotFound } from '../protocol/hostError';
import { localAddress, parseLocalAddress } from './address';
import { type Model } from './model';
import { rangeAt } from './rangeNavigation';

/** The reference by which the handler of an event gets at the cells that changed (`event.getRange`). */
export function eventReference(area: Area): string {
  return `${area.sheetId}!${localAddress(area)}`;
}

/** The range of such a reference; null once its sheet is gone. */
export function eventRange(model: Model, reference: string): HostObject | null {
  const at = reference.lastIndexOf('!');
  const sheetId = reference.slice(0, at);
  if (!model.grid.sheets().some(sheet => sheet.id === sheetId)) return null;
  return rangeAt(model, { ...parseLocalAddress(reference.slice(at + 1)), sheetId });
}

/** The same, refused once its sheet is gone. */
export function existingEventRange(model: Model, reference: string): HostObject {
  const range = eventRange(model, reference);
  if (!range) throw itemNotFound();
  return range;
}
