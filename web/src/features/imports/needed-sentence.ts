import { t } from '../../messages/t.js';
import type { ColumnRole } from './column-mapping.js';

/** What a mapping still needs, in words; of each list any one will do. */
export function neededSentence(needed: readonly (readonly ColumnRole[])[]): string {
  const names = needed.map((anyOf) =>
    anyOf.map((role) => t(`imports:columns.role.${role}`)).join(t('imports:columns.or')),
  );
  return t('imports:columns.needs', { roles: names.join('; ') });
}
