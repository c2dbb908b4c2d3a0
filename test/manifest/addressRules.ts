import { attribute, describe, elements } from './manifestDocument';
import { isServed } from './servedFiles';

const ADDRESSES = [
  ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'],
  'ExtendedOverrides',
];

/** Every address of the manifest, with the element that holds it; an override for a language counts as well. */
export function addresses(manifest: Document): { holder: string; address: string }[] {
  return ADDRESSES.flatMap(name => elements(manifest, name)).flatMap(element =>
    [
      attribute(element, 'DefaultValue'),
      attribute(element, 'Url'),
      attribute(element, 'ResourcesUrl'),
      ...elements(element, 'Override').map(o => attribute(o, 'Value')),
    ].flatMap(address => (address ? [{ holder: describe(element), address }] : [])),
  );
}

/** Excel loads nothing over plain http, even from the machine itself. */
export function insecureAddresses(manifest: Document): string[] {
  return addresses(manifest)
    .filter(({ address }) => !address.startsWith('https://'))
    .map(({ holder, address }) => `${holder}: ${address} is not https`);
}

/** Pages, script and metadata of custom functions must share an origin; here everything does. */
export function severalOrigins(manifest: Document): string[] {
  const all = addresses(manifest).map(({ holder, address }) => ({ holder, origin: new URL(address).origin }));
  const first = all[0]?.origin;
  return all
    .filter(({ origin }) => origin !== first)
    .map(({ holder, origin }) => `${holder}: on ${origin}, others on ${first}`);
}

/** An address with no file behind it: a button without an icon, a blank pane, a help link to nothing. */
export function missingFiles(manifest: Document): string[] {
  return addresses(manifest)
    .filter(({ address }) => !isServed(new URL(address).pathname))
    .map(({ holder, address }) => `${holder}: no file behind ${address}`);
}
