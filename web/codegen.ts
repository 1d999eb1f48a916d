import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of every operation, from the committed schema. Documents stay strings: no GraphQL parser reaches the browser. */
const config: CodegenConfig = {
  schema: 'server/api/schema.graphql',
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'web/src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        enumType: 'string-literal',
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
