import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { startOfWeek } from '../../format/civil-date.js';
import type { Policy } from '../../format/policy.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { WeekDrawing } from './drawing/week-drawing.js';
import { EvaluationResult } from './evaluation-result.js';
import { EXAMPLE_NAMES, EXAMPLES } from './examples.js';
import { PasteBox } from './paste-box.js';
import { PolicyDescription } from './policy-description.js';
import { problemText } from './problem-text.js';
import { SpanTable } from './span-table.js';
import { useEvaluation } from './use-evaluation.js';
import { carriedNames, NO_PAY, NOTHING_CARRIED, requestOf, type WeekDraft } from './week-draft.js';
import { AgreementFields, WeekFields } from './week-fields.js';

interface Props {
  readonly policies: readonly Policy[];
  readonly style: DurationStyle;
  readonly today: string;
  /** The zone to begin with. */
  readonly zone: string;
}

const emptyDraft = (policy: string, zone: string): WeekDraft => ({
  ...EXAMPLES.federal,
  policy,
  zone,
  rows: [],
  pay: NO_PAY,
  carried: NOTHING_CARRIED,
});

/** A policy, a week, and the answer. What is changed after an answer leaves it standing, marked as older. */
export function Workbench({ policies, style, today, zone }: Props): ReactNode {
  const [draft, setDraft] = useState(() => emptyDraft(policies[0]?.id ?? '', zone));
  const [asked, setAsked] = useState<WeekDraft | null>(null);
  const evaluation = useEvaluation();
  const policy = policies.find(({ id }) => id === draft.policy);
  const weekStartsOn = draft.weekday ?? policy?.weekStartsOn ?? 'MONDAY';
  const change = (changed: Partial<WeekDraft>) => setDraft({ ...draft, ...changed });
  // What comes as a whole is drawn anew, beginning with its own first week.
  const [loads, setLoads] = useState(0);
  const load = (loaded: Partial<WeekDraft>) => {
    setLoads(loads + 1);
    change(loaded);
  };

  const evaluate = (wanted: WeekDraft) => {
    setDraft(wanted);
    setAsked(wanted);
    evaluation.mutate(requestOf(wanted));
  };
  const begin = (example: WeekDraft) => {
    setLoads(loads + 1);
    evaluate(example);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    evaluate(draft);
  };

  return (
    <Stack gap="md">
      <Panel title={t('policies:policy')}>
        <Stack gap="sm">
          <NativeSelect
            aria-label={t('policies:choose')}
            maw={560}
            value={draft.policy}
            data={[
              ...(policy === undefined ? [draft.policy] : []),
              ...policies.map(({ id, title }) => ({ value: id, label: `${id} · ${title}` })),
            ]}
            onChange={({ currentTarget }) => change({ policy: currentTarget.value, agreements: [] })}
          />
          {policy !== undefined && <PolicyDescription policy={policy} style={style} />}
        </Stack>
      </Panel>
      <Panel title={t('policies:form.title')}>
        <Stack component="form" gap="md" onSubmit={submit}>
          <Group gap="xs" role="group" aria-label={t('policies:examples')}>
            <Text size="sm">{t('policies:examples')}:</Text>
            {EXAMPLE_NAMES.map((name) => (
              <Button key={name} size="compact-sm" variant="default" onClick={() => begin(EXAMPLES[name])}>
                {t(`policies:example.${name}`)}
              </Button>
            ))}
          </Group>
          <WeekFields draft={draft} policy={policy} onChange={change} />
          <WeekDrawing
            key={loads}
            rows={draft.rows}
            weekStartsOn={weekStartsOn}
            today={today}
            style={style}
            onChange={(rows) => change({ rows })}
          />
          <div>
            <SpanTable
              rows={draft.rows}
              firstDay={startOfWeek(today, weekStartsOn)}
              onChange={(rows) => change({ rows })}
            />
          </div>
          <PasteBox rows={draft.rows} onLoad={load} />
          <AgreementFields draft={draft} policy={policy} onChange={change} />
          {carriedNames(draft.carried).length > 0 && (
            <Text size="sm">{t('policies:form.carried', { names: carriedNames(draft.carried).join(', ') })}</Text>
          )}
          <Group>
            <Button type="submit" loading={evaluation.isPending} disabled={draft.rows.length === 0}>
              {t('policies:form.evaluate')}
            </Button>
          </Group>
        </Stack>
      </Panel>
      <div aria-live="polite" aria-busy={evaluation.isPending}>
        <Answer evaluation={evaluation} policies={policies} zone={asked?.zone ?? zone} style={style}>
          {asked !== null && asked !== draft && <Text size="sm">{t('policies:result.stale')}</Text>}
        </Answer>
      </div>
    </Stack>
  );
}

interface AnswerProps {
  readonly evaluation: ReturnType<typeof useEvaluation>;
  readonly policies: readonly Policy[];
  readonly zone: string;
  readonly style: DurationStyle;
  readonly children: ReactNode;
}

function Answer({ evaluation: { data, error, isIdle }, policies, zone, style, children }: AnswerProps): ReactNode {
  if (isIdle) return <EmptyState title={t('policies:result.none')} />;
  if (data?.__typename !== 'PolicyEvaluation') {
    const problem = data === undefined ? undefined : { ...data, message: problemText(data) };
    return <RefusalNote error={error} answer={problem} />;
  }
  return (
    <Stack gap="md">
      {children}
      <EvaluationResult evaluation={data} policies={policies} zone={zone} style={style} />
    </Stack>
  );
}
