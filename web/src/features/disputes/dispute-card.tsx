import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { reviewDetails } from '../../format/review.js';
import { clauseText, evidenceText, violationSentence } from '../../format/violation.js';
import type { DurationStyle, OpenDisputesQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ReviewHistory } from '../../ui/review-history.js';

export type Dispute = OpenDisputesQuery['openDisputes']['edges'][number]['node'];

interface DisputeCardProps {
  readonly dispute: Dispute;
  readonly style: DurationStyle;
  readonly onSettle: () => void;
}

/** One dispute: whose day, what the record says and on what evidence, what she and others said. */
export function DisputeCard({ dispute, style, onSettle }: DisputeCardProps): ReactNode {
  const { staffMember, workday, kind, evidence, zone, siteName, history } = dispute;
  const title = t('disputes:about', {
    name: staffMember.name,
    kind: t(`format:violation.${kind}`),
    day: formatDay(workday),
  });
  return (
    <article aria-label={title}>
      <Group justify="space-between" align="baseline" gap="xs">
        <Text fw={600}>{title}</Text>
        <Button size="compact-sm" variant="default" onClick={onSettle} aria-label={t('disputes:settleOf', { title })}>
          {t('disputes:settle')}
        </Button>
      </Group>
      <Text size="sm">{violationSentence(dispute, style)}</Text>
      <Text size="xs" c="dimmed">
        {[
          clauseText(dispute),
          t('disputes:evidence', { ranges: evidenceText(evidence, zone).join(', ') }),
          siteName,
        ].join(' · ')}
      </Text>
      <Text size="sm" mt={4}>
        {reviewDetails(dispute) === '' ? t('disputes:noWords') : reviewDetails(dispute)}
      </Text>
      <ReviewHistory entries={history} />
      <Anchor
        size="sm"
        component={Link}
        to="/work-day/$staffMemberId/$date"
        params={{ staffMemberId: staffMember.id, date: workday } as never}
      >
        {t('disputes:openDay')}
      </Anchor>
    </article>
  );
}
