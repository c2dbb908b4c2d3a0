/** Events of Excel's object model that this host raises, by the number that the client knows each by. */
export const WorkbookEvent = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

type EventNumber = (typeof WorkbookEvent)[keyof typeof WorkbookEvent];

/** What the client calls the target of an event of the whole workbook, rather than of one sheet. */
export const WHOLE_WORKBOOK = 'Workbook';

/** Which events the add-in asked for. Each object of the client registers on its own, so they are counted. */
export class EventSubscriptions {
  private readonly counts = new Map<string, number>();

  register(event: EventNumber, target: string): void {
    this.counts.set(key(event, target), this.countOf(event, target) + 1);
  }

  unregister(event: EventNumber, target: string): void {
    this.counts.set(key(event, target), Math.max(0, this.countOf(event, target) - 1));
  }

  /** The targets to tell of something that happened in a sheet: the workbook, the sheet, both or none. */
  targets(event: EventNumber, sheetId: string): readonly string[] {
    return [WHOLE_WORKBOOK, sheetId].filter(target => this.countOf(event, target) > 0);
  }

  /** The client is gone, and its handlers with it. */
  clear(): void {
    this.counts.clear();
  }

  private countOf(event: EventNumber, target: string): number {
    return this.counts.get(key(event, target)) ?? 0;
  }
}

function key(event: EventNumber, target: string): string {
  return `${event} ${target}`;
}
