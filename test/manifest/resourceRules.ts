import { attribute, describe, elements } from './manifestDocument';

const COLLECTIONS = ['Images', 'Urls', 'ShortStrings', 'LongStrings'] as const;
type Collection = (typeof COLLECTIONS)[number];

/** Where the resource that an element names has to be declared. */
const COLLECTION_OF: Readonly<Record<string, Collection>> = {
  Image: 'Images',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

const references = (manifest: Document) =>
  [...manifest.querySelectorAll('[resid]')].map(element => ({ element, resid: attribute(element, 'resid') }));

const declared = (manifest: Document, collection: Collection) =>
  elements(manifest, collection)
    .flatMap(parent => [...parent.children])
    .map(child => attribute(child, 'id'));

const allDeclared = (manifest: Document) => COLLECTIONS.flatMap(collection => declared(manifest, collection));

/** A resid that leads nowhere: Excel then refuses the add-in, or shows a button without a text. */
export function danglingResources(manifest: Document): string[] {
  return references(manifest).flatMap(({ element, resid }) => {
    const collection = COLLECTION_OF[element.localName];
    if (!collection) return [`${describe(element)}: no rule says where its resource is declared`];
    return declared(manifest, collection).includes(resid)
      ? []
      : [`${describe(element)}: not declared in ${collection}`];
  });
}

export function duplicateResources(manifest: Document): string[] {
  const ids = allDeclared(manifest);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    id => `${id}: declared twice`,
  );
}

export function unusedResources(manifest: Document): string[] {
  const used = new Set(references(manifest).map(({ resid }) => resid));
  return allDeclared(manifest)
    .filter(id => !used.has(id))
    .map(id => `${id}: declared, never used`);
}
