/** The languages of the pages, each by its own name. */
export const LANGUAGES = { en: 'English', es: 'Español' } as const;

export type Language = keyof typeof LANGUAGES;

/** Where a device keeps what was chosen on it. */
const CHOICE = 'evenkeel-language';

/** What was chosen on this device; else the first of these tags (such as `es-MX`) whose language is spoken; else English. */
export function languageOf(chosen: string | null, tags: readonly string[]): Language {
  const wanted = [chosen ?? '', ...tags].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return wanted.find(isLanguage) ?? 'en';
}

/** The language of the pages: one from the first word to the last, as they are read anew when another is chosen. */
export const language: Language = languageOf(keptChoice(), typeof navigator === 'undefined' ? [] : navigator.languages);

/** Keeps the choice on this device and reads the page anew. Where a device keeps nothing, the browser's language stays. */
export function chooseLanguage(chosen: Language): void {
  try {
    localStorage.setItem(CHOICE, chosen);
  } catch {
    return;
  }
  location.reload();
}

function keptChoice(): string | null {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    return null; // storage may be switched off
  }
}

function isLanguage(word: string): word is Language {
  return word in LANGUAGES;
}
