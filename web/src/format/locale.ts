/**
 * The locale of numbers and dates: the browser's own variety of the page's language (English), so that a date never
 * speaks another language than the sentence around it.
 */
export const locale: string =
  (typeof navigator === 'undefined' ? [] : navigator.languages).find((tag) => tag.startsWith('en')) ?? 'en-US';
