import { Button, Group, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { durationInWords } from '../../../format/duration.js';
import type { DurationStyle, PolicyAgreement } from '../../../graphql/generated/graphql.js';
import { useChange } from '../../../graphql/use-document.js';
import { t } from '../../../messages/t.js';
import { useViewer } from '../../../session/use-viewer.js';
import { Panel } from '../../../ui/panel.js';
import { RefusalNote } from '../../../ui/refusal-note.js';
import { daysText, type OnChange, type Terms } from './terms.js';
import { DECLINE_CONTRACT } from './terms.documents.js';

interface Props {
  readonly terms: Terms;
  readonly style: DurationStyle;
  readonly onChange: OnChange;
}

/** Contracts from lists of staff that would change weeks worked already; shown only while there are any. */
export function WaitingPanel({ terms: { waiting, sites }, style, onChange }: Props): ReactNode {
  const decline = useChange(DECLINE_CONTRACT, ['Terms']);
  const isHr = useViewer().roles.includes('HR');
  if (waiting.length === 0) return null;
  return (
    <Panel title={t('terms:waiting.title')} description={t('terms:waiting.description')}>
      <List size="sm" spacing="xs" listStyleType="none">
        {waiting.map(({ id, staffMemberName: name, siteId, validFrom, validTo, weeklySeconds, agreements, hasPay }) => (
          <List.Item key={id}>
            <Group gap="sm">
              <Text size="sm">
                {[
                  name,
                  sites.find((site) => site.siteId === siteId)?.siteName ?? '',
                  weeklySeconds == null
                    ? t('terms:waiting.noHours')
                    : t('terms:waiting.hours', { hours: durationInWords(weeklySeconds, style) }),
                  ...(agreements == null ? [] : [agreementsText(agreements)]),
                  ...(hasPay ? [t('terms:waiting.pay')] : []),
                  daysText(validFrom, validTo),
                ].join(', ')}
              </Text>
              <Button
                size="compact-sm"
                aria-label={t('terms:waiting.lookOf', { name })}
                onClick={() => onChange({ acceptContract: id })}
              >
                {t('terms:assign.look')}
              </Button>
              {isHr && (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={decline.isPending}
                  aria-label={t('terms:waiting.declineOf', { name })}
                  onClick={() => decline.mutate({ contractId: id })}
                >
                  {t('terms:waiting.decline')}
                </Button>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      <RefusalNote error={decline.error} answer={decline.data?.declineContract} />
    </Panel>
  );
}

const agreementsText = (agreements: readonly PolicyAgreement[]): string =>
  agreements.length === 0
    ? t('terms:waiting.noAgreements')
    : t('terms:waiting.agreements', {
        agreements: agreements.map((each) => t(`policies:agreement.${each}`)).join(', '),
      });
