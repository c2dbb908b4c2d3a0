import { host } from '../text/host';

export type HostTextKey = keyof typeof host;

/** A sentence of the host, in French, with its values in place. */
export function hostText(key: HostTextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return host[key].fr.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
