import i18next from 'i18next';
import { en } from './en/index.js';
import type { LateWords } from './late-words.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: typeof en & LateWords;
  }
}

void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en },
  ns: Object.keys(en),
  defaultNS: 'frame',
  initAsync: false,
  returnEmptyString: true, // a figure without a unit has an empty word, not a missing one
  interpolation: { escapeValue: false }, // React escapes
});

/** The words of a key, `namespace:path.to.key`; keys are checked against the English catalogue. */
export const t = i18next.t;
