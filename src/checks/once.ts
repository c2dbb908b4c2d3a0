/** The same function, each object looked at once: what it gave is kept as long as the object is. */
export function once<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return key => {
    let kept = known.get(key);
    if (!kept) known.set(key, (kept = { result: make(key) }));
    return kept.result;
  };
}

/** The same for a function of two objects: what it gave is kept as long as both are. */
export function onceForBoth<One extends object, Other extends object, Result>(
  make: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  const known = once((one: One) => once((other: Other) => make(one, other)));
  return (one, other) => known(one)(other);
}
