import { Stack } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { durationInWords } from '../../format/duration.js';
import type { ToSettleQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { useOrganizationTree } from '../../session/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import type { Pages } from '../../ui/use-pages.js';
import { useViewer } from '../../session/use-viewer.js';
import { ChosenBar } from './chosen-bar.js';
import { joinedBy, mayJoin, toggled, type Chosen } from './chosen-questions.js';
import type { Decision, Question } from './decision.js';
import { QuestionCard } from './question-card.js';
import type { ToSettleSearch } from './to-settle-search.js';

interface Props {
  readonly connection: ToSettleQuery['payQuestions'];
  readonly search: ToSettleSearch;
  readonly pages: Pages;
  readonly pageSize: number;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onDecide: (decision: Decision) => void;
}

/** The questions of a page. J and K move from one to the next; a digit presses an answer of the one in focus. */
export function QuestionList({ connection, search, pages, pageSize, chosen, onChoose, onDecide }: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => list.current !== null && moveByKey(event, list.current);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const { durationStyle } = useOrganizationTree().organization;
  const viewer = useViewer();
  const questions = connection.edges.map(({ node }) => node);
  const isChosen = (question: Question) =>
    mayJoin(question, chosen, viewer) ? chosen.some(({ id }) => id === question.id) : null;
  const total = connection.counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <NothingFound search={search} />;
  const seconds = connection.counts.reduce((sum, each) => sum + each.seconds, 0);
  return (
    <Panel
      title={t('toSettle:count', { count: total })}
      description={`${t('toSettle:seconds', { duration: durationInWords(seconds, durationStyle) })}. ${t('toSettle:keys')}`}
    >
      <Stack gap="lg" ref={list}>
        <ChosenBar
          chosen={chosen}
          style={durationStyle}
          onDecide={onDecide}
          onJoin={() => onChoose(joinedBy(chosen, questions, viewer))}
          onClear={() => onChoose([])}
        />
        {questions.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            style={durationStyle}
            onDecide={onDecide}
            isChosen={isChosen(question)}
            onChoose={() => onChoose(toggled(chosen, question))}
          />
        ))}
      </Stack>
      <Pager
        pages={pages}
        size={pageSize}
        shown={connection.edges.length}
        total={total}
        endCursor={connection.pageInfo.endCursor}
      />
    </Panel>
  );
}

function NothingFound({ search }: { readonly search: ToSettleSearch }): ReactNode {
  const isPlain = search.kind === null && search.shown === 'OPEN' && search.of === 'ALL';
  return isPlain ? (
    <EmptyState title={t('toSettle:none')} hint={t('toSettle:noneHint')} />
  ) : (
    <EmptyState title={t('toSettle:noneOther')} hint={t('toSettle:noneOtherHint')} />
  );
}

/** Where letters and digits already mean something else. */
const OCCUPIED = 'input, textarea, select, [role=dialog], [role=menu], [role=listbox]';

function moveByKey(event: KeyboardEvent, list: HTMLElement): void {
  const { target } = event;
  if (event.metaKey || event.ctrlKey || event.altKey || !(target instanceof Element)) return;
  if (target.closest(OCCUPIED) !== null) return;
  const cards = [...list.querySelectorAll<HTMLElement>('article')];
  const at = cards.findIndex((card) => card.contains(target));
  const step = { j: 1, k: -1 }[event.key.toLowerCase()];
  if (step !== undefined) cards[at + step]?.focus();
  if (/^[1-3]$/.test(event.key)) {
    cards[at]?.querySelectorAll<HTMLButtonElement>('button[data-answer]')[Number(event.key) - 1]?.click();
  }
}
