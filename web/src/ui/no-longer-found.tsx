import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay } from '../format/dates.js';
import { reviewDetails, type ReviewEntryWords, type ReviewWords } from '../format/review.js';
import { violationSentence, type ViolationNumbers } from '../format/violation.js';
import type { DurationStyle } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { ReviewHistory } from './review-history.js';

/** A violation that the records no longer show, with what it read and what was said of it. */
export interface Vanished extends Omit<ViolationNumbers, 'rule'>, ReviewWords {
  readonly id: string;
  readonly rule?: string | null;
  readonly workday: string;
  readonly siteName?: string | null;
  readonly staffMember?: { readonly name: string };
  readonly history: readonly ReviewEntryWords[];
}

/** What people spoke of and the records no longer show: the words stay, and return with the violation. */
export function NoLongerFound(props: {
  readonly found: readonly Vanished[];
  readonly style: DurationStyle;
}): ReactNode {
  if (props.found.length === 0) return null;
  return (
    <Stack gap="xs" mt="md" component="section" aria-label={t('format:review.noLongerFound')}>
      <Text fw={600} size="sm" component="h3">
        {t('format:review.noLongerFound')}
      </Text>
      {props.found.map((one) => (
        <div key={one.id}>
          <Text size="sm">
            <b>
              {[formatDay(one.workday), one.staffMember?.name, t(`format:violation.${one.kind}`)]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </b>{' '}
            {one.rule != null &&
              t('format:review.read', { sentence: violationSentence({ ...one, rule: one.rule }, props.style) })}
          </Text>
          <Text size="xs" c="dimmed">
            {[t(`format:state.${one.state}`), reviewDetails(one)].filter((part) => part !== '').join(' · ')}
          </Text>
          <ReviewHistory entries={one.history} />
        </div>
      ))}
    </Stack>
  );
}
