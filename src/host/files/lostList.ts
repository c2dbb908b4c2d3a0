import { localAddress } from '../model/address';

/** What a workbook may hold that this page does not keep; the words for each are in the catalogue of texts. */
export type LostFeature =
  | 'charts'
  | 'drawings'
  | 'pivots'
  | 'macros'
  | 'links'
  | 'linkedNames'
  | 'tables'
  | 'threads'
  | 'hyperlinks'
  | 'filters'
  | 'groups'
  | 'pageBreaks'
  | 'sparklines'
  | 'richText'
  | 'columnStyles'
  | 'rowStyles'
  | 'rareFormats'
  | 'embedded'
  | 'connections'
  | 'printOptions';

/** Where something stands that is not kept, sheet by sheet. */
export interface LostPlace {
  readonly sheet: string;
  /** The first cells, when they are known. */
  readonly cells: readonly string[];
  /** How many there are on the sheet; 0 when they are not counted. */
  readonly count: number;
}

export interface LostItem {
  readonly feature: LostFeature;
  /** None when it belongs to the workbook. */
  readonly places: readonly LostPlace[];
}

/** So many cells are told one by one. */
const MOST_CELLS = 6;

interface Place {
  readonly cells: string[];
  count: number;
}

/** Gathers what cannot be kept while a file is read. */
export class LostList {
  private readonly features = new Map<LostFeature, Map<string, Place>>();

  /** Something of the whole workbook, or of one that is not known. */
  add(feature: LostFeature): void {
    this.placesOf(feature);
  }

  /** Something of a sheet; `count` of them, if they can be counted. */
  addOn(feature: LostFeature, sheet: string, count = 0): void {
    this.placeOf(feature, sheet).count += count;
  }

  addCell(feature: LostFeature, sheet: string, row: number, column: number): void {
    const place = this.placeOf(feature, sheet);
    place.count += 1;
    if (place.cells.length < MOST_CELLS) {
      place.cells.push(localAddress({ row, column, rows: 1, columns: 1 }));
    }
  }

  has(feature: LostFeature): boolean {
    return this.features.has(feature);
  }

  remove(feature: LostFeature): void {
    this.features.delete(feature);
  }

  items(): LostItem[] {
    return [...this.features].map(([feature, places]) => ({
      feature,
      places: [...places].map(([sheet, { cells, count }]) => ({ sheet, cells, count })),
    }));
  }

  private placesOf(feature: LostFeature): Map<string, Place> {
    const places = this.features.get(feature) ?? new Map<string, Place>();
    this.features.set(feature, places);
    return places;
  }

  private placeOf(feature: LostFeature, sheet: string): Place {
    const places = this.placesOf(feature);
    const place = places.get(sheet) ?? { cells: [], count: 0 };
    places.set(sheet, place);
    return place;
  }
}
