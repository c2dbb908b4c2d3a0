import { attribute, describe, elements, isWithin } from './manifestDocument';

interface Text {
  readonly holder: string;
  readonly french: string;
  readonly english: string | undefined;
  readonly longest: number;
}

const SHORT = 125;
const LONG = 250;

/** Every text a person may read: the add-in's own, and those of the ribbon. */
function texts(manifest: Document): Text[] {
  const own = ['DisplayName', 'Description']
    .flatMap(name => elements(manifest, name))
    .filter(element => !isWithin(element, 'VersionOverrides'));
  return [...own, ...elements(manifest, 'String')].map(element => ({
    holder: describe(element),
    french: attribute(element, 'DefaultValue'),
    english: elements(element, 'Override')
      .find(override => attribute(override, 'Locale') === 'en-US')
      ?.getAttribute('Value')
      ?.trim(),
    longest: element.localName === 'Description' || isWithin(element, 'LongStrings') ? LONG : SHORT,
  }));
}

export function tooLongTexts(manifest: Document): string[] {
  return texts(manifest).flatMap(({ holder, french, english = '', longest }) =>
    [french, english]
      .filter(text => text.length > longest)
      .map(text => `${holder}: ${text.length} characters, ${longest} at most`),
  );
}

/** French by default, English for an Excel in English. */
export function missingTranslations(manifest: Document): string[] {
  const locale = elements(manifest, 'DefaultLocale')[0]?.textContent;
  return [
    ...(locale === 'fr-FR' ? [] : [`DefaultLocale: ${locale}, fr-FR expected`]),
    ...texts(manifest).flatMap(({ holder, french, english, longest }) => {
      if (!french.trim()) return [`${holder}: no French text`];
      if (!english) return [`${holder}: no en-US text`];
      // A whole sentence alike in both languages is one that was copied and not translated; a name may well be.
      return longest === LONG && french === english ? [`${holder}: the en-US text is the French one`] : [];
    }),
  ];
}

export function straightApostrophes(manifest: Document): string[] {
  return texts(manifest)
    .filter(({ french }) => french.includes("'"))
    .map(({ holder }) => `${holder}: straight apostrophe in the French text`);
}
