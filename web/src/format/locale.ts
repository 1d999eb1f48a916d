/**
 * The variety of the page's language (English) that a reader prefers, of the tags her browser names: a date never
 * speaks another language than the sentence around it. Tags that are none (some systems name `en-US@posix`) are passed over.
 */
export function localeOf(tags: readonly string[]): string {
  return tags.find((tag) => tag.startsWith('en') && isLanguageTag(tag)) ?? 'en-US';
}

/** The locale of numbers and dates. */
export const locale: string = localeOf(typeof navigator === 'undefined' ? [] : navigator.languages);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
