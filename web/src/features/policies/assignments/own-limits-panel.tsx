import { Button, List, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDate } from '../../../format/dates.js';
import { t } from '../../../messages/t.js';
import { useViewer } from '../../../session/use-viewer.js';
import { Panel } from '../../../ui/panel.js';
import { LIMIT_FIELDS, limitTexts, type Limits } from './limit-fields.js';
import { OwnLimitsForm } from './own-limits-form.js';
import type { Terms } from './terms.js';

/** The versions of the practice's own limits, each with its numbers, and a form for the next. */
export function OwnLimitsPanel({ terms: { ownLimits, defaultLimits } }: { readonly terms: Terms }): ReactNode {
  const [isEditing, setEditing] = useState(false);
  const [stated, setStated] = useState<number | null>(null);
  const isHr = useViewer().roles.includes('HR');
  const latest = ownLimits.at(-1);
  return (
    <Panel title={t('terms:own.title')} description={t('terms:own.description')}>
      <Stack gap="sm" align="stretch">
        {ownLimits.length === 0 && <Text size="sm">{t('terms:own.none')}</Text>}
        {ownLimits.toReversed().map(({ version, title, limits, statedBy, statedOn }) => (
          <details key={version}>
            <summary>
              {t('terms:own.version', { version, title })} ·{' '}
              {t('terms:own.stated', { name: statedBy, date: formatDate(statedOn) })}
            </summary>
            <LimitList limits={limits} />
          </details>
        ))}
        <Text size="sm" role="status">
          {stated !== null && t('terms:own.done', { version: stated })}
        </Text>
        {!isHr && <Text size="sm">{t('terms:own.hrOnly')}</Text>}
        {isHr && !isEditing && (
          <Button variant="default" style={{ alignSelf: 'start' }} onClick={() => setEditing(true)}>
            {t('terms:own.state')}
          </Button>
        )}
        {isEditing && (
          <OwnLimitsForm
            initial={latest?.limits ?? defaultLimits}
            title={latest?.title ?? ''}
            onClose={(version) => {
              setEditing(false);
              setStated(version);
            }}
          />
        )}
      </Stack>
    </Panel>
  );
}

function LimitList({ limits }: { readonly limits: Limits }): ReactNode {
  const texts = limitTexts(limits);
  return (
    <List size="sm" mt={4}>
      {LIMIT_FIELDS.map(([field]) => (
        <List.Item key={field}>
          {t(`terms:limit.${field}`)}: {texts[field]}
        </List.Item>
      ))}
    </List>
  );
}
