/** Words of a namespace by key, as deep as its keys are. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The same keys as the English words, with words of another language. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Translated<English[Key]>;
};

/**
 * The same words with a form for `many` beside each for `other`: Spanish counts whole millions by a form of its own, which in
 * digits reads as the other one does.
 */
export function withMany(words: Words): Words {
  return Object.fromEntries(Object.entries(words).flatMap(formsOf));
}

function formsOf([key, form]: readonly [string, string | Words]): readonly [string, string | Words][] {
  if (typeof form !== 'string') return [[key, withMany(form)]];
  return key.endsWith('_other')
    ? [
        [key, form],
        [key.replace(/_other$/, '_many'), form],
      ]
    : [[key, form]];
}
