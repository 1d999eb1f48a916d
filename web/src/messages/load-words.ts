import i18next from 'i18next';
import { language } from './language.js';
import { LATER, type LaterWords } from './later.js';
import './t.js';
import { withMany, type Words } from './words.js';

/** Where the words of pages come from. */
let later: Readonly<Record<LaterWords, () => Promise<Words>>> = LATER;

/** Loads what must be there before anything is shown. The English of it is part of the program. */
export async function loadFirstWords(): Promise<void> {
  if (language === 'en') return;
  const spanish = await import('./es/first.js');
  for (const [name, words] of Object.entries(spanish.FIRST)) addWords(name, words);
  later = spanish.LATER;
}

/** Loads the words of these names, each once. A page is shown when its words are there. */
export async function loadWords(names: readonly LaterWords[]): Promise<void> {
  await Promise.all(names.map(loadOne));
}

async function loadOne(name: LaterWords): Promise<void> {
  if (i18next.hasResourceBundle(language, name)) return;
  addWords(name, await later[name]());
}

function addWords(name: string, words: Words): void {
  i18next.addResourceBundle(language, name, withMany(words));
}

/** A module that is loaded together with the words that it and its parts use. */
export async function withWords<Module>(names: readonly LaterWords[], load: () => Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([load(), loadWords(names)]);
  return module;
}
