import { language, type Language } from '../messages/language.js';

/** The variety a reader most likely means who names none: medical assistants are a profession of the United States. */
const USUAL = { en: 'en-US', es: 'es-US' } as const satisfies Readonly<Record<Language, string>>;

/**
 * The variety of the page's language that a reader prefers, of the tags her browser names: a date never
 * speaks another language than the sentence around it. Tags that are none (some systems name `en-US@posix`) are passed over.
 */
export function localeOf(spoken: Language, tags: readonly string[]): string {
  return tags.find((tag) => tag.startsWith(`${spoken}-`) && isLanguageTag(tag)) ?? USUAL[spoken];
}

/** The locale of numbers and dates. */
export const locale: string = localeOf(language, typeof navigator === 'undefined' ? [] : navigator.languages);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
