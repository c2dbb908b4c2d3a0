import { type LostItem, type LostPlace } from '../files/lostList';
import { hostText } from '../hostText';

/** What is not kept and where: sheet by sheet, with the cells when they are few. */
export function lostText({ feature, places }: LostItem): string {
  const what = hostText(`host.lost.${feature}`);
  if (places.length === 0) return what;
  return hostText('host.lostIn', { what, places: places.map(placeText).join(' ; ') });
}

function placeText({ sheet, cells, count }: LostPlace): string {
  if (cells.length === 0) {
    return count > 1 ? hostText('host.lostCount', { sheet, count }) : hostText('host.lostSheet', { sheet });
  }
  const listed = cells.join(', ');
  const more = count - cells.length;
  return more === 0
    ? hostText('host.lostCells', { sheet, cells: listed })
    : hostText('host.lostMoreCells', { sheet, cells: listed, count: more });
}
