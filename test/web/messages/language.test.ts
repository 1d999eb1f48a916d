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

  it.each(Object.keys(es) as (keyof typeof es)[])('of %s are no English sentences', (name) => {
    const english = new Map(sentencesOf(en[name]));
    const left = sentencesOf(es[name]).filter(
      ([key, form]) => form === english.get(key) && /[a-z]{3,}( \S+){3}/.test(form),
    );
    expect(left).toEqual([]);
  });

  it('are formed for one, some and millions', async () => {
    const spanish = i18next.createInstance();
    await spanish.init({ lng: 'es', resources: { es: { format: withMany(es.format) } } });
    const days = [1, 2, 1_000_000].map((count) => spanish.t('format:days', { count }));
    expect(days).toEqual(['1 día', '2 días', '1000000 días']);
  });
});

/** Each key with the names of its places, in order: a sentence may put them elsewhere, but may neither lose nor make one. */
function placesOf(words: Words): readonly string[] {
  return sentencesOf(words)
    .map(([key, form]) => [key, ...placesIn(form).toSorted()].join(' '))
    .toSorted();
}

const placesIn = (form: string): readonly string[] =>
  Array.from(form.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name);

function sentencesOf(words: Words, path = ''): readonly (readonly [key: string, form: string])[] {
  return Object.entries(words).flatMap(([key, form]) =>
    typeof form === 'string' ? [[`${path}${key}`, form] as const] : sentencesOf(form, `${path}${key}.`),
  );
}
