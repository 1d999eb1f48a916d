import { Alert, Badge, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { SourceFacts } from './source-facts.js';
import classes from './source-row.module.css';
import { PAUSE_SOURCE, PULL_SOURCE_NOW } from './sources.documents.js';
import type { KeptSource } from './sources.page.js';

interface Props {
  readonly source: KeptSource;
  readonly onEdit: () => void;
  readonly onComplete: () => void;
  readonly onTokens: () => void;
}

const COLORS = {
  PAUSED: 'gray',
  WAITING: 'gray',
  RUNNING: 'blue',
  FAILING: 'red',
  QUIET: 'orange',
  HEALTHY: 'green',
  BY_HAND: 'gray',
} as const;

/** One source: how it goes, what is known of it, and what can be done about it. */
export function SourceRow({ source, onEdit, onComplete, onTokens }: Props): ReactNode {
  const { pull, key } = source;
  const health = pull?.health ?? 'BY_HAND';
  return (
    <article className={classes['row']} aria-label={key}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <h3 className={classes['name']}>{key}</h3>
          <Badge variant="outline" color={COLORS[health]} className={classes['health']} tt="none">
            {t(`sources:health.${health}`)}
          </Badge>
        </Group>
        <Group gap={4}>
          {pull && <PullButtons id={source.id} name={key} isPaused={pull.isPaused} />}
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('sources:actions.editOf', { source: key })}
            onClick={onEdit}
          >
            {t('sources:actions.edit')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('sources:actions.completeOf', { source: key })}
            onClick={onComplete}
          >
            {t('sources:actions.complete')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('sources:actions.tokensOf', { source: key })}
            onClick={onTokens}
          >
            {t('sources:actions.tokens')}
          </Button>
        </Group>
      </Group>
      {pull?.lastError && pull.refusedFiles.length === 0 && (
        <Alert color="red" variant="outline" p="xs" mt="xs">
          {pull.lastError}
        </Alert>
      )}
      {pull && pull.refusedFiles.length > 0 && (
        <Alert color="red" variant="outline" p="xs" mt="xs" title={t('sources:refused')}>
          <ul className={classes['refused']}>
            {pull.refusedFiles.map(({ name, reason }) => (
              <li key={name}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <SourceFacts source={source} />
    </article>
  );
}

function PullButtons({ id, name, isPaused }: { id: string; name: string; isPaused: boolean }): ReactNode {
  const now = useChange(PULL_SOURCE_NOW, ['KeptSources']);
  const pause = useChange(PAUSE_SOURCE, ['KeptSources']);
  return (
    <>
      <RefusalNote error={now.error ?? pause.error} answer={now.data?.pullSourceNow ?? pause.data?.pauseSource} />
      {!isPaused && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('sources:actions.nowOf', { source: name })}
          loading={now.isPending}
          onClick={() => now.mutate({ id })}
        >
          {t('sources:actions.now')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t(isPaused ? 'sources:actions.resumeOf' : 'sources:actions.pauseOf', { source: name })}
        loading={pause.isPending}
        onClick={() => pause.mutate({ id, isPaused: !isPaused })}
      >
        {t(isPaused ? 'sources:actions.resume' : 'sources:actions.pause')}
      </Button>
      <span role="status" className={classes['asked']}>
        {now.isSuccess && t('sources:actions.asked', { source: name })}
      </span>
    </>
  );
}
