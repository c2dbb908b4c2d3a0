/**
 * Excel keeps the settings of an add-in in a part of the file (`xl/webextensions`) that the file writer does not know.
 * They are stored here as one custom property of the document, as JSON. Nobody but this page reads it; Excel keeps it.
 */
const PROPERTY = 'annexe2.hostSettings';

type CustomProperties = Readonly<Record<string, string | number | boolean | Date>>;

/** The settings among the custom properties of a file, if there are any that can be read. */
export function settingsFromProperties(properties: CustomProperties): (readonly [string, unknown])[] {
  const text = properties[PROPERTY];
  if (typeof text !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  } catch {
    // Someone else's property of the same name, or a cut one: the workbook opens without settings.
    return [];
  }
}

/** The settings as a property to be stored; none when there are no settings. */
export function settingsProperty(settings: readonly (readonly [string, unknown])[]): Record<string, string> {
  return settings.length === 0 ? {} : { [PROPERTY]: JSON.stringify(Object.fromEntries(settings)) };
}

export function isSettingsProperty(name: string): boolean {
  return name === PROPERTY;
}
