import { type RichApiMessage } from '../functions/functionInvoker';
import { type Area } from '../grid/grid';
import { localAddress } from '../model/address';
import { eventReference } from '../model/eventRange';
import { WorkbookEvent } from '../model/eventSubscriptions';
import { type Model } from '../model/model';

/** The category of events of the workbook among rich-api messages. */
const EVENTS = 65_536;

type Event = (typeof WorkbookEvent)[keyof typeof WorkbookEvent];
type Source = 'person' | 'add-in';

/**
 * Tells the add-in's handlers what happened in the workbook, whoever did it, through the messages that Excel sends.
 * What cells hold is told by whoever changes it; sheets and selection are compared with what they were.
 */
export class WorkbookWatch {
  private sheetIds: readonly string[];
  private activeSheetId: string;
  private selection: string;
  private queue: RichApiMessage[] = [];
  private sink: ((messages: readonly RichApiMessage[]) => void) | undefined;

  constructor(private readonly model: Model) {
    const { grid } = model;
    this.sheetIds = grid.sheets().map(sheet => sheet.id);
    this.activeSheetId = grid.activeSheetId();
    this.selection = eventReference(grid.selection());
    grid.onEdit(area => {
      this.tellChange(area, 'person');
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
    for (const area of this.model.takeChanges()) this.tellChange(area, 'add-in');
    this.look();
  }

  private look(): void {
    const { grid } = this.model;
    const ids = grid.sheets().map(sheet => sheet.id);
    const before = this.sheetIds;
    this.sheetIds = ids;
    const source = { source: 'Local' };
    for (const id of ids) if (!before.includes(id)) this.tell(WorkbookEvent.added, id, source);
    for (const id of before) if (!ids.includes(id)) this.tell(WorkbookEvent.deleted, id, source);
    this.lookAtSelection();
  }

  private lookAtSelection(): void {
    const { grid } = this.model;
    const active = grid.activeSheetId();
    if (active !== this.activeSheetId) {
      this.activeSheetId = active;
      this.tell(WorkbookEvent.activated, active, {});
    }
    const selected = grid.selection();
    const selection = eventReference(selected);
    if (selection === this.selection) return;
    this.selection = selection;
    this.tell(WorkbookEvent.selectionChanged, selected.sheetId, { address: localAddress(selected) });
  }

  private tellChange(area: Area, source: Source): void {
    // A sheet that the same request removed has no handler left.
    if (!this.model.grid.sheets().some(sheet => sheet.id === area.sheetId)) return;
    this.tell(WorkbookEvent.changed, area.sheetId, {
      address: localAddress(area),
      changeType: 'RangeEdited',
      source: 'Local',
      referenceId: eventReference(area),
      shiftDirection: 'None',
      triggerSource: source === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  private tell(event: Event, sheetId: string, details: Readonly<Record<string, string>>): void {
    const message = JSON.stringify({ worksheetId: sheetId, ...details });
    for (const target of this.model.events.targets(event, sheetId)) {
      this.queue.push([EVENTS, event, target, message, 0, false]);
    }
    // Sent once the answer under way has left, and together: handlers may ask things of Excel at once.
    if (this.queue.length > 0) setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    const messages = this.queue;
    this.queue = [];
    if (messages.length > 0) this.sink?.(messages);
  }
}
