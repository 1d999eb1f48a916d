import { Anchor, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../format/dates.js';
import { requirementSentence, ruleSentence, type Policy } from '../../format/policy.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly policy: Policy;
  readonly style: DurationStyle;
}

/** The policy in words: since when, on what ground, from which source; then its rules and demands with their clauses. */
export function PolicyDescription({ policy, style }: Props): ReactNode {
  const { combination, rules, requirements, onlyFor, notCompared } = policy;
  return (
    <Stack gap={4}>
      <Text size="sm">{standingOf(policy)}</Text>
      {Array.isArray(onlyFor) && (
        <Text size="sm">
          {t('policies:about.onlyFor', { types: onlyFor.map((type) => t(`policies:organization.${type}`)).join(', ') })}
        </Text>
      )}
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('policies:about.source')} <SourceText source={policy.source} />
      </Text>
      {notCompared.length > 0 && (
        <Text size="sm">{t('policies:about.notCompared', { parts: notCompared.join('; ') })}</Text>
      )}
      <details>
        <summary>{t('policies:about.overtime')}</summary>
        <List size="sm">
          {rules.map((rule) => (
            <List.Item key={`${rule.agreement ?? ''} ${rule.id}`}>
              {ruleSentence(rule, combination, style)}
              {typeof rule.agreement === 'string' &&
                `, ${t('policies:about.agreed', { agreement: t(`policies:agreement.${rule.agreement}`) })}`}
              <Cited id={rule.id} clause={rule.clause} />
            </List.Item>
          ))}
        </List>
        <Text size="sm">
          {rules.length === 0 ? t('policies:about.noOvertime') : t(`policies:combination.${combination}`)}
        </Text>
      </details>
      {requirements.length > 0 && (
        <details>
          <summary>{t('policies:about.demands')}</summary>
          <List size="sm">
            {requirements.map((requirement) => (
              <List.Item key={requirement.id}>
                {requirementSentence(requirement, style)}
                <Cited id={requirement.id} clause={requirement.clause ?? t('policies:about.own')} />
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </Stack>
  );
}

function standingOf({ effectiveFrom, effectiveTo, verifiedOn, basis }: Policy): string {
  const words = {
    from: formatDate(effectiveFrom),
    verified: formatDate(verifiedOn),
    basis: t(`policies:basis.${basis}`),
  };
  return typeof effectiveTo === 'string'
    ? t('policies:about.ended', { ...words, to: formatDate(effectiveTo) })
    : t('policies:about.holds', words);
}

/** Addresses in a source are links; the rest of it is text. */
function SourceText({ source }: { readonly source: string }): ReactNode {
  return source.split(/(https:\/\/[^\s;]+)/).map((part) =>
    part.startsWith('https://') ? (
      <Anchor key={part} href={part} size="sm" target="_blank" rel="noreferrer" underline="always">
        {part}
      </Anchor>
    ) : (
      part
    ),
  );
}

/** The rule's name and clause, quieter than its sentence. */
export function Cited({ id, clause }: { readonly id: string; readonly clause: string }): ReactNode {
  return (
    <Text span size="xs" c="dimmed" ms={6}>
      {id} · {clause}
    </Text>
  );
}
