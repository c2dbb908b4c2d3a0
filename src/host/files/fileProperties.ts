import { type WorkbookProperties } from 'hucre/xlsx';
import { isSettingsProperty, settingsFromProperties, settingsProperty } from './addInSettings';
import { type WorkbookContent } from './workbookContent';

type Properties = Pick<WorkbookContent, 'documentProperties' | 'customDocumentProperties' | 'settings'>;

/** The names by which Excel's object model knows the properties of a file. */
const NAMES = [
  ['Title', 'title'],
  ['Subject', 'subject'],
  ['Author', 'creator'],
  ['Keywords', 'keywords'],
  ['Comments', 'description'],
  ['Category', 'category'],
  ['Manager', 'manager'],
  ['Company', 'company'],
] as const;

export function propertiesFromFile(file: WorkbookProperties = {}): Properties {
  const custom = file.custom ?? {};
  return {
    documentProperties: NAMES.flatMap(([name, key]) => {
      const text = file[key];
      return text === undefined ? [] : [[name, text] as const];
    }),
    customDocumentProperties: Object.entries(custom).flatMap(([key, value]) =>
      isSettingsProperty(key) ? [] : [{ key, value: value instanceof Date ? value.toISOString() : value }],
    ),
    settings: settingsFromProperties(custom),
  };
}

export function propertiesToFile({
  documentProperties,
  customDocumentProperties,
  settings,
}: Properties): WorkbookProperties {
  const texts = new Map(documentProperties);
  const known = NAMES.flatMap(([name, key]) => {
    const text = texts.get(name);
    return text === undefined || text === '' ? [] : [[key, text] as const];
  });
  const custom = customDocumentProperties.flatMap(({ key, value }) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[key, value] as const]
      : [],
  );
  return {
    ...Object.fromEntries(known),
    custom: { ...Object.fromEntries(custom), ...settingsProperty(settings) },
  };
}
