import { registerEnumType } from '@nestjs/graphql';

/**
 * Registers a GraphQL enum from a union of domain words. Each word needs its description, so a word added to the
 * domain does not compile until the schema explains it. Returns the reference used in `@Field(() => …)`.
 */
export function describedEnum<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string>>,
): Readonly<Record<string, string>> {
  const names = Object.keys(words) as Word[];
  const reference = Object.fromEntries(names.map((word) => [word, word]));
  const valuesMap = Object.fromEntries(names.map((word) => [word, { description: words[word] }]));
  registerEnumType(reference, { name, description, valuesMap });
  return reference;
}
