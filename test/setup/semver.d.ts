declare module 'semver' {
  /** Whether every version of the first range is in the second. */
  export function subset(inner: string, outer: string): boolean;
}
