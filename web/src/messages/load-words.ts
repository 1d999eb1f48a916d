import i18next from 'i18next';
import { LATER, type LaterWords } from './later.js';
import './t.js';

/** Loads the words of these names, each once. A page is shown when its words are there. */
export async function loadWords(names: readonly LaterWords[]): Promise<void> {
  await Promise.all(names.map(loadOne));
}

async function loadOne(name: LaterWords): Promise<void> {
  if (i18next.hasResourceBundle('en', name)) return;
  i18next.addResourceBundle('en', name, await LATER[name]());
}

/** A module that is loaded together with the words that it and its parts use. */
export async function withWords<Module>(names: readonly LaterWords[], load: () => Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([load(), loadWords(names)]);
  return module;
}
