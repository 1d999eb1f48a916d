import { List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { durationInWords } from '../format/duration.js';
import { secondsOf, stepsByRule, stepText, type OvertimeStep, type RuleSteps } from '../format/overtime-step.js';
import type { DurationStyle } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';

interface OvertimeStepsProps {
  readonly steps: readonly OvertimeStep[];
  readonly durationStyle: DurationStyle;
  /** Whether each day says how many people's time it was. */
  readonly tellsPeople?: boolean;
}

/** How overtime was computed: rule by rule and day by day, what federal law alone requires apart from what is added. */
export function OvertimeSteps({ steps, durationStyle: style, tellsPeople = false }: OvertimeStepsProps): ReactNode {
  const federal = steps.filter(({ part }) => part === 'FEDERAL');
  const policy = steps.filter(({ part }) => part === 'POLICY');
  if (steps.length === 0) return <Text size="sm">{t('pay:steps.none')}</Text>;
  const added = secondsOf(policy) - secondsOf(federal);
  return (
    <Stack gap="sm">
      <Part
        title={t('pay:steps.policy', { total: durationInWords(secondsOf(policy), style) })}
        rules={stepsByRule(steps, 'POLICY', style)}
        durationStyle={style}
        tellsPeople={tellsPeople}
      />
      {areAlike(policy, federal) ? (
        <Text size="sm">{t('pay:steps.same')}</Text>
      ) : (
        <>
          <Part
            title={t('pay:steps.federal', { total: durationInWords(secondsOf(federal), style) })}
            rules={stepsByRule(steps, 'FEDERAL', style)}
            durationStyle={style}
            tellsPeople={tellsPeople}
          />
          {added > 0 && <Text size="sm">{t('pay:steps.added', { hours: durationInWords(added, style) })}</Text>}
        </>
      )}
    </Stack>
  );
}

interface PartProps extends Required<Pick<OvertimeStepsProps, 'durationStyle' | 'tellsPeople'>> {
  readonly title: string;
  readonly rules: readonly RuleSteps[];
}

function Part({ title, rules, durationStyle: style, tellsPeople }: PartProps): ReactNode {
  return (
    <section aria-label={title}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm" spacing={4}>
        {rules.map(({ sentence, seconds, steps }) => (
          <List.Item key={steps[0]?.rule}>
            {t('pay:steps.rule', { rule: sentence, total: durationInWords(seconds, style) })}
            <Text size="xs" c="dimmed">
              {steps[0]?.rule} · {steps[0]?.clause}
            </Text>
            <Text size="xs" c="dimmed">
              {steps.map((step) => stepText(step, style, tellsPeople)).join(' · ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </section>
  );
}

/** Whether federal law alone gives the same time of the same days the same rate. */
function areAlike(policy: readonly OvertimeStep[], federal: readonly OvertimeStep[]): boolean {
  const told = (steps: readonly OvertimeStep[]) =>
    steps.map(({ day, rule, seconds }) => `${day} ${rule} ${seconds}`).join(' ');
  return told(policy) === told(federal);
}
