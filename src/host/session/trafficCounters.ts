/** One request of the add-in, as it was counted. */
export interface RequestRecord {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly milliseconds: number;
  readonly error: string | undefined;
}

const KEPT = 1000;

/**
 * Counts what passes between the add-in and the host. Only requests of the add-in count: neither telemetry, nor the
 * answers of custom functions, nor the client's own release of references.
 */
export class TrafficCounters {
  roundTrips = 0;
  bytesIn = 0;
  bytesOut = 0;
  actions = 0;
  /** Requests that are not the add-in's. */
  serviceRequests = 0;
  private records: RequestRecord[] = [];

  /** The latest requests, oldest first. */
  get requests(): readonly RequestRecord[] {
    return this.records;
  }

  add(record: RequestRecord): void {
    this.roundTrips += 1;
    this.bytesIn += record.bytesIn;
    this.bytesOut += record.bytesOut;
    this.actions += record.actions;
    this.records = [...this.records.slice(-KEPT + 1), record];
  }

  /** Starts again from zero, before what is to be measured. */
  reset(): void {
    this.roundTrips = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.actions = 0;
    this.serviceRequests = 0;
    this.records = [];
  }
}

/** The length of a text as it travels, in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}
