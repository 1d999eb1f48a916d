/* Who may import whom: the table of ARCHITECTURE.md, checked. Rooms are folders of server/; a room not named as a target may not be entered. */

const room = (names) => `^server/(${names.join('|')})(/|\\.)`;

/** From one room to any other that is not in the list. Type-only imports count too. */
const only = (from, allowed, comment) => ({
  name: `${from}-imports`,
  comment,
  severity: 'error',
  from: { path: `^server/${from}(/|\\.)` },
  to: {
    path: '^(server|seed|migrations|web|test)/',
    pathNot: [`^server/${from}/`, ...(allowed.length > 0 ? [room(allowed)] : [])],
  },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A type may look back at the file it came from; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The vocabulary and its arithmetic know no library, no clock and no outside. Money alone has its decimals.',
      severity: 'error',
      from: { path: '^server/(domain|metrics/catalogue)/', pathNot: '^server/domain/pay/decimal\\.ts$' },
      to: { pathNot: '^server/(domain|metrics/catalogue)/' },
    },
    {
      name: 'money-has-its-decimals',
      comment: 'One file brings decimals into the domain.',
      severity: 'error',
      from: { path: '^server/domain/pay/decimal\\.ts$' },
      to: { pathNot: '^node_modules/decimal\\.js/' },
    },
    {
      name: 'domain-knows-no-metrics',
      severity: 'error',
      from: { path: '^server/domain/' },
      to: { pathNot: '^(server/domain/|node_modules/decimal\\.js/)' },
    },
    {
      name: 'database-imports',
      severity: 'error',
      comment: 'The database room knows migrations and nobody’s tables.',
      from: { path: '^server/database/' },
      to: { path: '^(server|seed|migrations|web|test)/', pathNot: ['^server/database/', '^migrations/'] },
    },
    only('practice', ['domain', 'database'], 'Organizations and people stand on their own.'),
    only('ledger', ['domain', 'database', 'practice'], 'The raw record knows whose it is, not what becomes of it.'),
    only('facts', ['domain', 'database', 'practice', 'ledger'], 'Facts are derived from the ledger.'),
    only('ingest', ['domain', 'database', 'practice', 'ledger', 'facts', 'access'], 'Outside to ledger, then facts.'),
    only('mail', ['domain', 'database', 'practice', 'access'], 'How mails leave; not what they say of a week.'),
    only(
      'digests',
      ['domain', 'database', 'practice', 'metrics', 'access', 'reviews', 'settlements', 'mail'],
      'A week in a mail: what its reader sees on her page.',
    ),
    only(
      'jobs',
      ['domain', 'database', 'ingest', 'own-log', 'mail', 'reports', 'digests'],
      'What happens by itself, when and how often; not what.',
    ),
    only('own-log', ['domain', 'database', 'practice', 'ingest'], 'What people log of themselves, into the ledger.'),
    only('access', ['domain', 'database', 'practice'], 'Who is asking.'),
    only('reviews', ['domain', 'database', 'practice', 'facts', 'metrics', 'access'], 'What people say.'),
    only(
      'settlements',
      ['domain', 'database', 'practice', 'ledger', 'facts', 'metrics', 'access'],
      'What people settle of time and pay, and the facts that follow at once.',
    ),
    only('reports', ['domain', 'database', 'practice', 'facts', 'metrics', 'access', 'mail'], 'Tables for HR.'),
    {
      name: 'metrics-imports',
      comment: 'Quotients of sums of facts; only provenance looks at the ledger and at import runs.',
      severity: 'error',
      from: { path: '^server/metrics/', pathNot: '^server/metrics/(catalogue|provenance)/' },
      to: {
        path: '^(server|seed|migrations|web|test)/',
        pathNot: ['^server/metrics/', room(['domain', 'database', 'practice', 'facts', 'access'])],
      },
    },
    {
      name: 'sql-in-its-places',
      comment: 'The API and the commands call services; drivers and SQL stay below.',
      severity: 'error',
      from: { path: '^server/api/' },
      to: { path: '^(node_modules/pg/|server/.*\\.table\\.ts$)' },
    },
    {
      name: 'only-the-roots-know-the-api',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(api/|app\\.module\\.ts|commands/|http/open-app\\.ts)' },
      to: { path: '^server/api/' },
    },
    {
      name: 'web-imports-web',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(server|seed|migrations|test)/' },
    },
    {
      name: 'server-knows-no-web',
      severity: 'error',
      from: { path: '^(server|seed|migrations)/' },
      to: { path: '^(web|test)/' },
    },
    {
      name: 'features-never-each-other',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'parts-never-features',
      severity: 'error',
      from: { path: '^web/src/(charts|ui|format|graphql)/' },
      to: { path: '^web/src/(features|app)/' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration must mean the same in five years.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(server|seed|web|test)/' },
    },
    {
      name: 'seed-through-the-door',
      comment: 'The demonstration comes in the way a practice’s own files do.',
      severity: 'error',
      from: { path: '^seed/' },
      to: { path: '^server/(ledger|facts|metrics|reports|reviews|api)/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^@graphql-typed-document-node' },
    },
    {
      name: 'no-dev-dependencies-in-the-server',
      severity: 'error',
      from: { path: '^(server|seed|migrations)/', pathNot: '\\.mjs$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
