import { describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import { languageOf } from '../../../web/src/messages/language.js';
import { en } from '../../../web/src/messages/en/index.js';
import { es } from '../../../web/src/messages/es/index.js';
import { withMany, type Words } from '../../../web/src/messages/words.js';

describe('the language of the pages', () => {
  it('is the one chosen on this device', () => {
    expect(languageOf('es', ['en-US'])).toBe('es');
    expect(languageOf('en', ['es-MX', 'es'])).toBe('en');
  });

  it('is the first the browser names of those spoken here, where nothing was chosen', () => {
    expect(languageOf(null, ['fr-FR', 'es-419', 'en'])).toBe('es');
    expect(languageOf(null, ['en-US', 'es'])).toBe('en');
  });

  it('is English where neither names one', () => {
    expect(languageOf(null, ['fr', 'est'])).toBe('en');
    expect(languageOf('elvish', [])).toBe('en');
  });
});

describe('Spanish words', () => {
  it.each(Object.keys(es) as (keyof typeof es)[])('of %s keep every place of the English ones', (name) => {
    expect(placesOf(es[name])).toEqual(placesOf(en[name]));
  });

  it('are formed for one, some and millions', async () => {
    const spanish = i18next.createInstance();
    await spanish.init({ lng: 'es', resources: { es: { format: withMany(es.format) } } });
    const days = [1, 2, 1_000_000].map((count) => spanish.t('format:days', { count }));
    expect(days).toEqual(['1 día', '2 días', '1000000 días']);
  });
});

/** Each key with the names of its places, in order: a sentence may put them elsewhere, but may neither lose nor make one. */
function placesOf(words: Words, path = ''): readonly string[] {
  return Object.entries(words)
    .flatMap(([key, form]) =>
      typeof form === 'string'
        ? `${path}${key}: ${Array.from(form.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name)
            .toSorted()
            .join(' ')}`
        : placesOf(form, `${path}${key}.`),
    )
    .toSorted();
}
