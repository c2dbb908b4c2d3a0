import { type catalogue, type MessageKey } from './catalogue';
import { frenchSpaces } from './frenchSpaces';
import { linked } from './linked';
import { withMinus } from './minus';
import { sentencesAtHand } from './sentencesAtHand';

export type Locale = 'fr' | 'en';

/** A text in the catalogue: one sentence, or two forms chosen by the value named `count`. */
type Entry = string | { readonly one: string; readonly other: string };

/** A place for a value: « {name} », or « {de name} » where French links it: « du Crès », « d’Orange Métropole ». */
type Placeholders<S> = S extends `${string}{${infer Place}}${infer Rest}`
  ? NameIn<Place> | Placeholders<Rest>
  : never;
type NameIn<Place> = Place extends `de ${infer Name}` ? Name : Place;
type FrenchText<K extends MessageKey> = (typeof catalogue)[K]['fr'];
type PlaceholdersOf<E> = E extends string
  ? Placeholders<E>
  : E extends { one: infer One; other: infer Other }
    ? Placeholders<One> | Placeholders<Other> | 'count'
    : never;

/** The values a message needs, checked by the compiler against the placeholders of its French text. */
export type MessageValues<K extends MessageKey> = Record<PlaceholdersOf<FrenchText<K>>, string | number>;

/** What to tell the user, kept as data until it is shown, so that tests assert facts and not wording. */
export interface Message {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export type Arguments<K extends MessageKey> = [PlaceholdersOf<FrenchText<K>>] extends [never]
  ? []
  : [MessageValues<K>];

export function message<K extends MessageKey>(key: K, ...values: Arguments<K>): Message {
  return { key, values: values[0] ?? {} };
}

let spoken: Locale = 'fr';
/** The command line is read by programs too: its spaces stay plain. */
let isTypeset = false;

/** The language of everything the user is told from now on: Excel's own, known when the pane opens. */
export function speak(locale: Locale): void {
  spoken = locale;
}

/** What is told by some code, in French, with the no-break spaces of its typography. */
export function inTypesetFrench<T>(told: () => T): T {
  const usual = { spoken, isTypeset };
  [spoken, isTypeset] = ['fr', true];
  try {
    return told();
  } finally {
    ({ spoken, isTypeset } = usual);
  }
}

/** The language of ours for one of Excel's (`fr-CA`): French for French, English for all others. */
export function localeFor(displayLanguage: string): Locale {
  return displayLanguage.slice(0, 2).toLowerCase() === 'fr' ? 'fr' : 'en';
}

/**
 * The text of a message, in the language spoken unless another is given.
 *
 * @throws Error when a placeholder has no value: a sentence with a hole must never reach a user.
 */
export function render({ key, values }: Message, locale: Locale = spoken): string {
  const entry: Entry = sentencesAtHand[key][locale];
  const text = typeof entry === 'string' ? entry : entry[pluralForm(values['count'], locale)];
  const spaced = isTypeset && locale === 'fr' ? frenchSpaces(text) : text;
  return spaced.replace(/\{(de )?(\w+)\}/g, (_, de: string | undefined, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`message ${key}: no value for {${name}}`);
    const written = typeof value === 'number' ? withMinus(figures.format(value)) : value;
    return de ? linked(written).of : written;
  });
}

/** Shorthand for a text known in advance: `text('pane.generate')`. */
export function text<K extends MessageKey>(key: K, ...values: Arguments<K>): string {
  return render(message(key, ...values));
}

/**
 * Figures are written the French way in every language: they are held against a French workbook and quoted from French
 * documents, and beside « 66,29 € » an English « 7,519 » would read as seven and a half. Made once: making one costs a
 * hundred times as much as using it.
 */
const figures = new Intl.NumberFormat('fr', { maximumFractionDigits: 20 });
const pluralRules = (locale: Locale) => new Intl.PluralRules(locale);
const plurals: Readonly<Record<Locale, Intl.PluralRules>> = { fr: pluralRules('fr'), en: pluralRules('en') };

function pluralForm(count: string | number | undefined, locale: Locale): 'one' | 'other' {
  return plurals[locale].select(Number(count)) === 'one' ? 'one' : 'other';
}
