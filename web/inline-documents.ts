import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '([^']*\/generated)\/(?:gql|index)\.js';/;
const GENERATED =
  /^export const (\w+) = new TypedDocumentString\((`[^`]*`)(?:, \{[^}]*\})?\) as unknown as TypedDocumentString<[^>]*>;$/gm;

/**
 * Replaces each `graphql(…)` by the text that was generated from it, fragments included, where it stands. Without this the
 * browser would get every operation twice, as the text that is looked up and as what it is looked up for, and those of all
 * pages with the first.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'inline-documents',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/generated/graphql.ts')) return { code: code.replace(GENERATED, ''), map: null };
      const generated = IMPORT.exec(code)?.[1];
      if (generated === undefined || !id.endsWith('.ts')) return null;
      const path = resolve(dirname(id), generated, 'graphql.ts');
      this.addWatchFile(path);
      const texts = textsIn(path);
      const inlined = code.replace(CALL, (_call, kind: string, name: string) => {
        if (kind === 'fragment') return 'undefined';
        const text = texts.get(`${name}Document`);
        if (text === undefined) throw new Error(`${name} of ${id} was not generated`);
        return `/* @__PURE__ */ new TypedDocumentString(${text})`;
      });
      if (/\bgraphql\(/.test(inlined)) throw new Error(`An operation without a name in ${id}`);
      return {
        code: inlined.replace(IMPORT, `import { TypedDocumentString } from '${generated}/graphql.js';`),
        map: null,
      };
    },
  };
}

/** The generated documents by name, as template literals; blanks only separate in them. */
function textsIn(path: string): Map<string, string> {
  const found = readFileSync(path, 'utf8').matchAll(GENERATED);
  return new Map(Array.from(found, ([, name, text]) => [name ?? '', (text ?? '').replace(/\s+/g, ' ')]));
}
