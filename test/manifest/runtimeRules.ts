import { attribute, elements, onlyElement } from './manifestDocument';

export function wrongVersion(manifest: Document): string[] {
  const version = onlyElement(manifest, 'Version')?.textContent ?? 'none';
  return /^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? [] : [`Version: ${version}, a.b.c.d expected`];
}

/** The product ships bare names, =TARIF(…): a namespace would put a prefix before them and break workbooks. */
export function functionPrefix(manifest: Document): string[] {
  return elements(manifest, 'Namespace').map(
    element => `Namespace: functions would be called ${attribute(element, 'resid')}.…`,
  );
}

/**
 * One page is runtime, function page, command page and pane at once. With another address in one place, Excel starts
 * a second runtime: functions and pane no longer share anything.
 */
export function separateRuntimes(manifest: Document): string[] {
  const runtime = onlyElement(manifest, 'Runtime');
  const page = attribute(runtime, 'resid');
  const residOf = (selector: string) => attribute(manifest.querySelector(selector) ?? undefined, 'resid');
  const used = {
    Page: residOf('Page > SourceLocation'),
    FunctionFile: residOf('FunctionFile'),
    ShowTaskpane: residOf('Action > SourceLocation'),
  };
  const ownAddress = attribute(
    manifest.querySelector('DefaultSettings > SourceLocation') ?? undefined,
    'DefaultValue',
  );
  const pageAddress = elements(manifest, 'Url')
    .filter(url => attribute(url, 'id') === page)
    .map(url => attribute(url, 'DefaultValue'))[0];
  return [
    ...(page ? [] : ['Runtime: none, or several']),
    ...(attribute(runtime, 'lifetime') === 'long' ? [] : ['Runtime: its lifetime is not long']),
    ...Object.entries(used)
      .filter(([, resid]) => resid !== page)
      .map(([place, resid]) => `${place}: ${resid || 'nothing'}, the runtime has ${page}`),
    ...(ownAddress === pageAddress ? [] : [`DefaultSettings: ${ownAddress}, the runtime has ${pageAddress}`]),
  ];
}

const NEEDED = ['SharedRuntime', 'CustomFunctionsRuntime'];

/** Without them an older Excel would offer an add-in that it cannot run. */
export function missingRequirements(manifest: Document): string[] {
  const sets = elements(manifest, 'Set').map(
    set => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`,
  );
  return NEEDED.map(name => `${name} 1.1`)
    .filter(needed => !sets.includes(needed))
    .map(needed => `Requirements: ${needed} is missing`);
}

/** Two controls with one id: Excel shows the first only. */
export function duplicateControls(manifest: Document): string[] {
  const ids = ['Group', 'Control'].flatMap(name => elements(manifest, name)).map(e => attribute(e, 'id'));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${id}: two controls have this id`);
}
