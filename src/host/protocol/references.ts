import { type HostObject } from './hostObject';

/**
 * The objects that the client asked to keep from one request to the next (`_KeepReference`). A later request names
 * them by reference id instead of by the path that led to them.
 */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `${object.members.className}#${this.next++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  clear(): void {
    for (const id of [...this.objects.keys()]) this.remove(id);
  }

  /** How many are kept: an add-in that never untracks makes it grow. */
  get size(): number {
    return this.objects.size;
  }
}
