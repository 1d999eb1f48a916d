import type { ReactNode } from 'react';
import { durationInWords } from '../format/duration.js';
import type { DurationStyle } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import type { Explanation } from './explanation-parts.js';

interface LawBehindProps {
  readonly explanation: Explanation;
  readonly style: DurationStyle;
}

/** The policies that decided, and each clause with what it gave or found. */
export function LawBehind({ explanation: { policies, rules }, style }: LawBehindProps): ReactNode {
  return (
    <ul>
      {policies.map(({ policyId, title, version, source, workweeks }) => (
        <li key={`${policyId} ${version}`}>{t('explanation:policy', { title, version, source, count: workweeks })}</li>
      ))}
      {rules.map(({ rule, clause, policyTitle, kind, seconds, violations }) => (
        <li key={`${kind} ${rule} ${clause} ${policyTitle}`}>
          {kind == null
            ? t('explanation:gave', { clause, duration: durationInWords(seconds ?? 0, style) })
            : t('explanation:found', { kind: t(`format:violation.${kind}`), count: violations ?? 0, clause })}
        </li>
      ))}
    </ul>
  );
}
