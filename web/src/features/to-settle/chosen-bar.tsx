import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { answersTo } from '../../format/pay-question.js';
import { durationInWords } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import type { Chosen } from './chosen-questions.js';
import classes from './chosen-bar.module.css';
import { decisionOn, type Decision } from './decision.js';

interface Props {
  readonly chosen: Chosen;
  readonly style: DurationStyle;
  readonly onDecide: (decision: Decision) => void;
  /** Takes every like question of the page in. */
  readonly onJoin: () => void;
  readonly onClear: () => void;
}

/** What is chosen to be settled together, and the answers to it. */
export function ChosenBar({ chosen, style, onDecide, onJoin, onClear }: Props): ReactNode {
  const [first] = chosen;
  if (first === undefined) return null;
  const people = new Set(chosen.map(({ staffMember }) => staffMember.id)).size;
  const title = t('toSettle:chosen', { count: chosen.length, people: t('toSettle:people', { count: people }) });
  const seconds = chosen.reduce((sum, question) => sum + question.seconds, 0);
  return (
    <div className={classes['bar']} role="group" aria-label={t('toSettle:together')}>
      <Text size="sm" fw={600} role="status">
        {title} · {t('toSettle:seconds', { duration: durationInWords(seconds, style) })}
      </Text>
      <Group gap="xs">
        {answersTo(first.kind).map((answer) => (
          <Button key={answer} size="compact-sm" onClick={() => onDecide(decisionOn(chosen, answer, title))}>
            {t(`toSettle:settle.${answer}`)}
          </Button>
        ))}
        <Button size="compact-sm" variant="default" onClick={onJoin}>
          {t('toSettle:join')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClear}>
          {t('toSettle:clear')}
        </Button>
      </Group>
    </div>
  );
}
