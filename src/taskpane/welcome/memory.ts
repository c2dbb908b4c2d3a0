/** What the pane remembers of a person on this machine: never of a workbook, and nothing of anybody's. */
export interface Memory {
  /** Whether the tour was shown. */
  readonly isTourSeen: boolean;
  /** The version last used; null before the first. */
  readonly version: string | null;
}

const TOUR = 'annexe2.tour';
const VERSION = 'annexe2.version';
const SEEN = 'seen';

type Place = Pick<Storage, 'getItem' | 'setItem'>;

/** Where it is kept: Excel on the web gives each site that embeds it a part of its own. */
export interface MemoryPlace {
  /** Throws where the browser forbids storage. */
  readonly storage: () => Place;
  readonly partition: string | undefined;
}

/** What is remembered; null where nothing can be: then nothing may be shown only once. */
export function remembered({ storage, partition = '' }: MemoryPlace): Memory | null {
  try {
    const place = storage();
    const version = place.getItem(partition + VERSION);
    // What cannot be written now will not be found again.
    place.setItem(partition + VERSION, version ?? '');
    return {
      isTourSeen: place.getItem(partition + TOUR) === SEEN,
      version: version !== null && /^\d+\.\d+\.\d+$/.test(version) ? version : null,
    };
  } catch {
    return null;
  }
}

/** Remembers the version in use. */
export function rememberVersion({ storage, partition = '' }: MemoryPlace, version: string): void {
  keep(() => storage().setItem(partition + VERSION, version));
}

/** Remembers that the tour was shown. */
export function rememberTour({ storage, partition = '' }: MemoryPlace): void {
  keep(() => storage().setItem(partition + TOUR, SEEN));
}

function keep(write: () => void): void {
  try {
    write();
  } catch {
    // A browser that keeps nothing: what was shown once may be shown again by hand.
  }
}
