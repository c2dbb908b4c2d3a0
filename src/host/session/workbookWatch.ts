import { type RichApiMessage } from '../functions/functionInvoker';
import { type CellValue } from '../grid/grid';
import { localAddress } from '../model/address';
import { eventReference } from '../model/eventRange';
import { WorkbookEvent } from '../model/eventSubscriptions';
import { type CellChange, type Model } from '../model/model';
import { valueType } from '../model/rangeContents';

/** The category of events of the workbook among rich-api messages. */
const EVENTS = 65_536;

type Event = (typeof WorkbookEvent)[keyof typeof WorkbookEvent];
type Source = 'person' | 'add-in';
/** Asked for when the event leaves: formulas are calculated by then. */
type Details = () => Readonly<Record<string, CellValue>>;

/**
 * Tells the add-in's handlers what happened in the workbook, whoever did it, through the messages that Excel sends.
 * What cells hold is told by whoever changes it; sheets and selection are compared with what they were.
 */
export class WorkbookWatch {
  private sheetIds: readonly string[];
  private activeSheetId: string;
  private selection: string;
  private queue: (() => RichApiMessage)[] = [];
  private sink: ((messages: readonly RichApiMessage[]) => void) | undefined;

  constructor(private readonly model: Model) {
    const { grid } = model;
    this.sheetIds = grid.sheets().map(sheet => sheet.id);
    this.activeSheetId = grid.activeSheetId();
    this.selection = eventReference(grid.selection());
    grid.onEdit((area, before) => {
      this.tellChange({ area, before }, 'person');
      this.look();
    });
    grid.onSelect(() => this.look());
  }

  /** Where messages go, once the client listens. */
  connect(sink: (messages: readonly RichApiMessage[]) => void): void {
    this.sink = sink;
  }

  /** The client is gone, and its handlers with it. */
  disconnect(): void {
    this.sink = undefined;
    this.queue = [];
    this.model.events.clear();
  }

  /** After a request of the add-in: what it changed is told to its own handlers too, as Excel does. */
  afterRequest(): void {
    for (const change of this.model.takeChanges()) this.tellChange(change, 'add-in');
    this.look();
  }

  private look(): void {
    const { grid } = this.model;
    const ids = grid.sheets().map(sheet => sheet.id);
    const before = this.sheetIds;
    this.sheetIds = ids;
    const source = () => ({ source: 'Local' });
    for (const id of ids) if (!before.includes(id)) this.tell(WorkbookEvent.added, id, source);
    for (const id of before) if (!ids.includes(id)) this.tell(WorkbookEvent.deleted, id, source);
    this.lookAtSelection();
  }

  private lookAtSelection(): void {
    const { grid } = this.model;
    const active = grid.activeSheetId();
    if (active !== this.activeSheetId) {
      this.activeSheetId = active;
      this.tell(WorkbookEvent.activated, active, () => ({}));
    }
    const selected = grid.selection();
    const selection = eventReference(selected);
    if (selection === this.selection) return;
    this.selection = selection;
    const address = localAddress(selected);
    this.tell(WorkbookEvent.selectionChanged, selected.sheetId, () => ({ address }));
  }

  private tellChange(change: CellChange, source: Source): void {
    const { area } = change;
    // A sheet that the same request removed has no handler left.
    if (!this.hasSheet(area.sheetId)) return;
    this.tell(WorkbookEvent.changed, area.sheetId, () => ({
      address: localAddress(area),
      changeType: 'RangeEdited',
      source: 'Local',
      referenceId: eventReference(area),
      shiftDirection: 'None',
      triggerSource: source === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      ...this.valuesOf(change),
    }));
  }

  /** Of a single cell, what it held and what it holds; of several, Excel tells neither. */
  private valuesOf({ area, before }: CellChange): Readonly<Record<string, CellValue>> {
    if (before === undefined || !this.hasSheet(area.sheetId)) return {};
    const after = this.model.grid.readValues(area)[0]?.[0] ?? null;
    return {
      valueBefore: before ?? '',
      valueAfter: after ?? '',
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  private hasSheet(sheetId: string): boolean {
    return this.model.grid.sheets().some(sheet => sheet.id === sheetId);
  }

  private tell(event: Event, sheetId: string, details: Details): void {
    for (const target of this.model.events.targets(event, sheetId)) {
      this.queue.push(() => {
        const message = JSON.stringify({ worksheetId: sheetId, ...details() });
        return [EVENTS, event, target, message, 0, false];
      });
    }
    // Sent once the answer under way has left, and together: handlers may ask things of Excel at once.
    if (this.queue.length > 0) setTimeout(() => void this.flush(), 0);
  }

  private async flush(): Promise<void> {
    await this.model.grid.settle();
    const messages = this.queue.map(message => message());
    this.queue = [];
    if (messages.length > 0) this.sink?.(messages);
  }
}
