import i18next from 'i18next';
import type { en } from './en/index.js';
import { format } from './en/format.js';
import { frame } from './en/frame.js';
import { language } from './language.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: typeof en;
  }
}

void i18next.init({
  lng: language,
  fallbackLng: 'en',
  resources: { en: { format, frame } },
  defaultNS: 'frame',
  initAsync: false,
  returnEmptyString: true, // a figure without a unit has an empty word, not a missing one
  interpolation: { escapeValue: false }, // React escapes
});

/**
 * The words of a key, `namespace:path.to.key`; keys are checked against the English catalogue. Words of a page are there once
 * `loadWords` has brought them: not while modules are being evaluated.
 */
export const t = i18next.t;
