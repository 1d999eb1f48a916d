import type { DurationStyle, NeedsAttentionQuery } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatHour, formatWeekday } from './dates.js';
import { durationInWords } from './duration.js';
import { locale } from './locale.js';
import { formatShare } from './numbers.js';

type AttentionPoint = NeedsAttentionQuery['needsAttention'][number];

/** A reason to act, as a sentence made of its kind and numbers. Numbers that are unknown leave their clause out. */
export function attentionSentence(point: AttentionPoint, style: DurationStyle): string {
  const { kind, count, disputed, of, unknown, seconds, share, afterHour, weekdays } = point;
  const duration = seconds === null || seconds === undefined ? '' : durationInWords(seconds, style);
  const days = listOf(weekdays.map((weekday) => formatWeekday(weekday, 'long')));
  const clauses = [
    kind === 'MEALS' && of !== null && of !== undefined
      ? t('format:attention.MEALS_OF', { count, of })
      : t(`format:attention.${kind}`, { count, duration }),
    share === null || share === undefined || afterHour === null || afterHour === undefined
      ? null
      : t('format:attention.after', { share: formatShare(share), hour: formatHour(afterHour) }),
    days === '' ? null : t('format:attention.on', { days }),
    unknown === null || unknown === undefined || unknown === 0
      ? null
      : t('format:attention.unknown', { count: unknown }),
    disputed === 0 || kind === 'DISPUTES' ? null : `(${t('format:disputed', { count: disputed })})`,
  ];
  return `${clauses.filter((clause) => clause !== null).join(' ')}.`;
}

function listOf(words: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
