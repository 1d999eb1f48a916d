import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PolicyEvaluation } from '../../format/policy.js';
import { noteSentence } from '../../format/policy-note.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';

/** What the answer had to assume. A rate that is not known is said beside its week. */
export function EvaluationNotes({ notes }: Pick<PolicyEvaluation, 'notes'>): ReactNode {
  const sentences = notes.map(noteSentence).filter((sentence) => sentence !== null);
  if (sentences.length === 0) return null;
  return (
    <Panel title={t('policies:result.notes')}>
      <List size="sm">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Panel>
  );
}
