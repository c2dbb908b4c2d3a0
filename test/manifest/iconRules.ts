import { attribute, describe, elements } from './manifestDocument';
import { pngSize } from './pngSize';
import { fileBehind } from './servedFiles';

const SIZES = ['16', '32', '80'];

/** Each control and group shows three sizes, according to the screen and to the width of the window. */
export function missingIconSizes(manifest: Document): string[] {
  return ['Group', 'Control']
    .flatMap(name => elements(manifest, name))
    .flatMap(holder => {
      const icon = [...holder.children].find(({ localName }) => localName === 'Icon');
      const sizes = icon ? elements(icon, 'Image').map(image => attribute(image, 'size')) : [];
      return SIZES.filter(size => !sizes.includes(size)).map(
        size => `${describe(holder)}: no icon of ${size}`,
      );
    });
}

/** An image of another size than announced is scaled, and blurred. */
export function wrongIconPixels(manifest: Document): string[] {
  return [...announcedIcons(manifest)].flatMap(({ holder, address, size }) => {
    const file = address && fileBehind(new URL(address).pathname);
    if (!file) return [];
    const { width, height } = pngSize(file);
    return width === size && height === size
      ? []
      : [`${holder}: ${width} × ${height} pixels, ${size} announced`];
  });
}

/** The icons of a manifest, with the pixels that it announces. */
export function* announcedIcons(manifest: Document) {
  for (const [name, size] of [['IconUrl', 32] as const, ['HighResolutionIconUrl', 64] as const]) {
    for (const element of elements(manifest, name)) {
      yield { holder: name, address: attribute(element, 'DefaultValue'), size };
    }
  }
  for (const image of manifest.querySelectorAll('Icon > *')) {
    const resid = attribute(image, 'resid');
    const resource = elements(manifest, 'Image').find(element => attribute(element, 'id') === resid);
    yield {
      holder: describe(image),
      address: attribute(resource, 'DefaultValue'),
      size: Number(attribute(image, 'size')),
    };
  }
}
