import { t } from '../../messages/t.js';
import { imports } from '../../messages/en/imports.js';

/** The kind of a file in words; a kind this version does not know is shown as the server wrote it. */
export function kindName(kind: string): string {
  return kind in imports.kinds ? t(`imports:kinds.${kind as keyof typeof imports.kinds}`) : kind;
}
