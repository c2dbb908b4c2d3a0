/** A button of the ribbon, as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function to run, or undefined when the button shows the pane. */
  readonly functionName: string | undefined;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the host needs of manifest.xml. */
export interface Manifest {
  readonly name: string;
  /** Path of the page of the pane, within this server. */
  readonly panePath: string;
  readonly functionsPath: string | undefined;
  /** Absent when the functions have bare names. */
  readonly functionNamespace: string | undefined;
  /** The file of its keyboard shortcuts. */
  readonly shortcutsPath: string | undefined;
  readonly groups: readonly RibbonGroup[];
}

/** Reads manifest.xml as Excel does: texts and addresses by their resource id. Namespaces' prefixes do not matter. */
export function readManifest(xml: Document): Manifest {
  const root = xml.documentElement;
  const resource = (element: Element | undefined) => resourceText(root, element?.getAttribute('resid') ?? '');
  const functions = all(root, 'ExtensionPoint').find(point => typeOf(point) === 'CustomFunctions');
  const metadata = functions && first(functions, 'Metadata');
  const namespace = functions && first(functions, 'Namespace');
  const overrides = first(root, 'ExtendedOverrides');
  const action = all(root, 'Action').find(element => typeOf(element) === 'ShowTaskpane');
  return {
    name: first(root, 'DisplayName')?.getAttribute('DefaultValue') ?? '',
    panePath: pathOf(
      resource(action && first(action, 'SourceLocation')) ||
        (first(root, 'SourceLocation')?.getAttribute('DefaultValue') ?? ''),
    ),
    functionsPath: metadata && pathOf(resource(first(metadata, 'SourceLocation'))),
    functionNamespace: namespace && resource(namespace),
    shortcutsPath: overrides && pathOf(overrides.getAttribute('Url') ?? ''),
    groups: all(root, 'Group').map(group => ({
      label: resource(child(group, 'Label')),
      buttons: all(group, 'Control')
        .filter(control => typeOf(control) === 'Button')
        .map(control => readButton(control, resource)),
    })),
  };
}

function readButton(control: Element, resource: (element: Element | undefined) => string): RibbonButton {
  const tip = first(control, 'Supertip');
  const icons = all(control, 'Image');
  const icon = icons.find(image => image.getAttribute('size') === '32') ?? icons[0];
  const title = resource(tip && first(tip, 'Title'));
  const description = resource(tip && first(tip, 'Description'));
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(child(control, 'Label')),
    tip: [title, description].filter(text => text !== '').join('\n'),
    icon: pathOf(resource(icon)),
    functionName: first(control, 'FunctionName')?.textContent?.trim(),
  };
}

function resourceText(root: Element, id: string): string {
  const resources = first(root, 'Resources');
  const entry =
    resources && [...resources.querySelectorAll('[id]')].find(item => item.getAttribute('id') === id);
  return entry?.getAttribute('DefaultValue') ?? '';
}

/** The path of an address of the manifest: whatever its origin there, it is this server's here. */
function pathOf(address: string): string {
  if (address === '') return '';
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}

function all(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function first(parent: Element, name: string): Element | undefined {
  return all(parent, name)[0];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find(element => element.localName === name);
}
