import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { addDays } from '../../format/civil-date.js';
import { formatDay, formatPeriod, formatShortPeriod } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { planSentences, type WeekAhead } from './planned-sentence.js';
import { PlannedPeople } from './planned-people.js';
import { WEEKS_AHEAD } from './weeks-ahead.documents.js';
import classes from './review-notes.module.css';

/** The running week and the next as the roster has them, with what crosses limits while it can still be changed. */
export function WeeksAheadPanel({ selection }: { readonly selection: Selection }): ReactNode {
  const { scope, tree } = selection;
  const query = useDocument(WEEKS_AHEAD, { scope });
  return (
    <Panel id="ahead" title={t('weeksAhead:title')} description={t('weeksAhead:description')}>
      <QueryPart query={query} height={220}>
        {({ weeksAhead }) => (
          <Stack gap="lg">
            {answered(weeksAhead).weeks.map((ahead) => (
              <Week key={ahead.week.from} ahead={ahead} style={tree.organization.durationStyle} />
            ))}
            <Text size="sm" c="dimmed">
              {t('weeksAhead:sessions')}
            </Text>
          </Stack>
        )}
      </QueryPart>
    </Panel>
  );
}

function Week({ ahead, style }: { readonly ahead: WeekAhead; readonly style: DurationStyle }): ReactNode {
  const { people, sitesWithoutRoster, week } = ahead;
  const listed = people.filter((person) => planSentences(person, style).length > 0);
  const away = people.filter(({ leaveDays }) => leaveDays.length > 0);
  const title = t('weeksAhead:week', { period: formatPeriod(week) });
  return (
    <div>
      <h3 className={classes['heading']}>{title}</h3>
      <Text size="sm" mb="xs">
        {sourceSentence(ahead)} {people.length > 0 && sumSentence(ahead, style)}
      </Text>
      {sitesWithoutRoster.length > 0 && (
        <Text size="sm" mb="xs">
          {t('weeksAhead:noRoster', { sites: sitesWithoutRoster.join(', ') })}
        </Text>
      )}
      {listed.length > 0 ? (
        <PlannedPeople title={title} people={listed} style={style} />
      ) : (
        people.length > 0 && <p className={classes['none']}>{t('weeksAhead:nothing')}</p>
      )}
      {away.length > 0 && (
        <Text size="sm" mt="xs">
          <b>{t('weeksAhead:away')}</b>{' '}
          {away.map(({ name, leaveDays }) => t('weeksAhead:awayOf', { name, days: daysText(leaveDays) })).join(' · ')}
        </Text>
      )}
    </div>
  );
}

/** Days in a row as from and to, others one by one. */
function daysText(days: readonly string[]): string {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  return days.length > 2 && addDays(first, days.length - 1) === last
    ? formatShortPeriod({ from: first, to: last })
    : days.map((day) => formatDay(day)).join(', ');
}

/** From when on the roster speaks. */
function sourceSentence({ week, plannedFrom }: WeekAhead): string {
  if (plannedFrom === null || plannedFrom === undefined) return t('weeksAhead:recorded');
  if (plannedFrom <= week.from) return t('weeksAhead:byRoster');
  return t('weeksAhead:recordedUntil', { day: formatDay(addDays(plannedFrom, -1)) });
}

function sumSentence({ people }: WeekAhead, style: DurationStyle): string {
  const sum = (of: (person: WeekAhead['people'][number]) => number) =>
    people.reduce((total, person) => total + of(person), 0);
  const recorded = sum(({ recordedSeconds }) => recordedSeconds);
  return t(recorded > 0 ? 'weeksAhead:sumSoFar' : 'weeksAhead:sum', {
    count: people.length,
    recorded: durationInWords(recorded, style),
    planned: durationInWords(
      sum(({ plannedSeconds }) => plannedSeconds),
      style,
    ),
  });
}
