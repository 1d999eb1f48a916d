import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { figureText, quotientText } from '../format/arithmetic.js';
import { formatPeriod } from '../format/dates.js';
import { formatMetric } from '../format/metric.js';
import { termAmount } from '../format/term.js';
import { unknownReason } from '../format/unknown.js';
import type { DurationStyle, ExplanationQuery } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { CountedAndLeftOut } from './counted-and-left-out.js';
import { LawBehind } from './law-behind.js';
import { TimeBehind } from './time-behind.js';
import classes from './why-panel.module.css';

export type Explanation = Extract<ExplanationQuery['explain'], { readonly __typename: 'Explanation' }>;

interface ExplanationPartsProps {
  readonly explanation: Explanation;
  readonly style: DurationStyle;
  readonly minimumGroupSize: number;
  /** The days behind it. */
  readonly children: ReactNode;
}

/** The parts of an explanation in the order in which one asks: what, with which numbers, without what, by which rule, since when. */
export function ExplanationParts({ explanation, style, minimumGroupSize, children }: ExplanationPartsProps): ReactNode {
  const { definition, label, period } = explanation;
  const hasLaw = explanation.policies.length + explanation.rules.length > 0;
  return (
    <Stack gap="md">
      <div>
        <p className={classes['label']}>{t('explanation:of', { label, period: formatPeriod(period) })}</p>
        <Value explanation={explanation} style={style} />
      </div>
      <Part title={t('explanation:definition')}>{definition.formula}</Part>
      <Part title={t('explanation:arithmetic')}>
        <Arithmetic explanation={explanation} style={style} />
      </Part>
      <Part title={t('explanation:counted')}>
        <CountedAndLeftOut explanation={explanation} />
      </Part>
      {hasLaw && (
        <Part title={t('explanation:law')}>
          <LawBehind explanation={explanation} style={style} />
        </Part>
      )}
      <Part title={t('explanation:days.title')}>{children}</Part>
      <Part title={t('explanation:time')}>
        <TimeBehind explanation={explanation} />
      </Part>
      <Part title={t('explanation:audience')}>
        {t(`explanation:${definition.audience}`, { minimum: minimumGroupSize })}
      </Part>
      <Part title={t('explanation:limits')}>{definition.limits}</Part>
      {definition.evidence != null && <Part title={t('explanation:evidence')}>{definition.evidence}</Part>}
      <Group className="no-print">
        <Anchor size="sm" component={Link} to="/catalogue" hash={definition.id}>
          {t('explanation:catalogue')}
        </Anchor>
        <Anchor size="sm" component="button" type="button" onClick={() => window.print()}>
          {t('explanation:print')}
        </Anchor>
      </Group>
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={classes['part']}>
      <h3>{title}</h3>
      <Text size="sm" component="div">
        {children}
      </Text>
    </section>
  );
}

function Value({ explanation: { value, definition }, style }: FigureProps): ReactNode {
  if (value.value == null) {
    const reason = unknownReason(value.reason);
    return <Text>{`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`}</Text>;
  }
  const unit: string = t(`format:unit.${definition.unit}`);
  return (
    <p className={classes['value']}>
      {formatMetric(value.value, definition.unit, style)}
      {unit !== '' && <span className={classes['unit']}>{unit}</span>}
    </p>
  );
}

interface FigureProps {
  readonly explanation: Explanation;
  readonly style: DurationStyle;
}

/** The terms with their numbers, and what they are divided into. */
function Arithmetic({ explanation, style }: FigureProps): ReactNode {
  const { terms, value, definition } = explanation;
  const quotient = quotientText(value, definition.unit, style);
  return (
    <>
      {terms.length > 0 && (
        <dl className={classes['terms']}>
          {terms.map((term) => (
            <div key={term.name}>
              <dd>{termAmount(term.unit, term.amount, style)}</dd>
              <dt>{t(`explanation:term.${term.name}`)}</dt>
            </div>
          ))}
        </dl>
      )}
      {value.value == null && <div>{unknownReason(value.reason)}</div>}
      {quotient !== null && <div>{quotient}</div>}
      {quotient === null && terms.length === 0 && value.value != null && (
        <div>{figureText(value.value, definition.unit, style)}</div>
      )}
      {value.disputed > 0 && <div>{t('explanation:disputed', { count: value.disputed })}</div>}
    </>
  );
}
