/** Puts a value at a path of a convention file ("period.start"), making the objects on the way. */
export function setAt(data: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((object, key) => {
    const inner = object[key];
    if (typeof inner === 'object' && inner !== null) return inner as Record<string, unknown>;
    const made: Record<string, unknown> = {};
    object[key] = made;
    return made;
  }, data);
  holder[last] = value;
}
