import DataLoader from 'dataloader';
import type { Database } from '../database/open-database.js';
import type { SettledQuestion } from '../settlements/question.js';
import { whatIfs, type WhatIf } from '../settlements/what-if.js';
import type { ApiContext } from './context.js';

const loaders = new WeakMap<ApiContext['request'], DataLoader<SettledQuestion, WhatIf | null>>();

/** What single questions would change, of one request, computed from ledgers that are read together. */
export function whatIfLoader(
  database: Database,
  organizationId: string,
  request: ApiContext['request'],
): DataLoader<SettledQuestion, WhatIf | null> {
  const known = loaders.get(request);
  if (known !== undefined) return known;
  const loader = new DataLoader<SettledQuestion, WhatIf | null>((questions) =>
    whatIfs(
      database,
      organizationId,
      questions.map((question) => [question]),
    ),
  );
  loaders.set(request, loader);
  return loader;
}
