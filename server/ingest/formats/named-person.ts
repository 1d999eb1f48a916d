import type { NamedPerson } from './drafts.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether a text is an e-mail address. */
export const isEmail = (text: string): boolean => EMAIL.test(text);

/**
 * A person from the texts of a row. The key is the first of: her number or code, her e-mail, her name. E-mail addresses
 * are the same in capitals and small letters; nothing else is altered, because similar is not the same. Null: nobody.
 */
export function namedPerson(code: string, email: string, name: string): NamedPerson | null {
  const address = isEmail(email) ? email.toLowerCase() : isEmail(code) ? code.toLowerCase() : null;
  const key = code !== '' && !isEmail(code) ? code : (address ?? name);
  if (key === '') return null;
  return { key, name: name === '' ? key : name, email: address };
}

/** `Last, First` and a name in two columns read `First Last`; double spaces are one. */
export function plainName(text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  const turned = parts.length === 2 && parts[1] !== '' ? `${parts[1]} ${parts[0]}` : text;
  return turned.replace(/\s+/g, ' ').trim();
}
