import { t } from '../../messages/t.js';

/** An InputProblem in the words of the page: its path `spans[2].end` is row 3, end. */
export function problemText({ field, message }: { readonly field?: string | null; readonly message: string }): string {
  if (field === null || field === undefined) return message;
  const [, index, name] = /^spans\[(\d+)\](?:\.(start|end|kind|rate))?$/.exec(field) ?? [];
  if (index === undefined) return t('policies:problemAt', { message, place: field });
  const column = name === 'start' || name === 'end' || name === 'kind' || name === 'rate' ? name : 'start';
  return t('policies:problem', { row: Number(index) + 1, field: t(`policies:spans.${column}`).toLowerCase(), message });
}
