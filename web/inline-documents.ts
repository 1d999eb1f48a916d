import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '([^']*\/generated)\/(?:gql|index)\.js';/;

/**
 * Replaces each `graphql(…)` by the document that was generated from it. Without this the browser would get every
 * operation twice: once as the text that is looked up, once as what it is looked up for.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'inline-documents',
    enforce: 'pre',
    transform(code, id) {
      const generated = IMPORT.exec(code)?.[1];
      if (generated === undefined || !id.endsWith('.ts')) return null;
      const inlined = code.replace(CALL, (_call, kind: string, operation: string) => {
        const name = `${operation}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
        return `documents.${name}`;
      });
      if (/\bgraphql\(/.test(inlined)) throw new Error(`An operation without a name in ${id}`);
      return {
        code: inlined.replace(IMPORT, `import * as documents from '${generated}/graphql.js';`),
        map: null,
      };
    },
  };
}
