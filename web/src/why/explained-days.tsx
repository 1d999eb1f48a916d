import { Anchor, SegmentedControl, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay } from '../format/dates.js';
import { termText } from '../format/term.js';
import { feedName, unknownReason } from '../format/unknown.js';
import type { DayFilter, DurationStyle } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { Pager } from '../ui/pager.js';
import type { Pages } from '../ui/use-pages.js';
import type { Explanation } from './explanation-parts.js';
import classes from './why-panel.module.css';

/** Days on a page of the panel. */
export const PAGE_OF_DAYS = 20;
const FILTERS: readonly DayFilter[] = ['ADDING', 'LEFT_OUT', 'ALL'];

interface ExplainedDaysProps {
  readonly explanation: Explanation;
  readonly style: DurationStyle;
  readonly pages: Pages;
  readonly only: DayFilter;
  readonly onOnly: (only: DayFilter) => void;
}

/** The days behind a figure, each the way to its sources; or why they are not for the viewer. */
export function ExplainedDays({ explanation, style, pages, only, onOnly }: ExplainedDaysProps): ReactNode {
  const { days, kind } = explanation;
  if (days.__typename === 'InputProblem') {
    return days.code === 'BAD_PERIOD' ? t('explanation:days.BAD_PERIOD') : t('explanation:days.GROUP_ONLY');
  }
  const { edges, totalCount, pageInfo } = days;
  return (
    <>
      <Text size="sm" mb={6}>
        {t('explanation:days.hint')}
      </Text>
      <SegmentedControl
        className="no-print"
        size="xs"
        mb={6}
        aria-label={t('explanation:days.only')}
        value={only}
        data={FILTERS.map((filter) => ({ value: filter, label: t(`explanation:days.${filter}`) }))}
        onChange={(chosen) => onOnly(FILTERS.find((filter) => filter === chosen) ?? 'ALL')}
      />
      {edges.length === 0 ? (
        <Text size="sm">{t('explanation:days.none')}</Text>
      ) : (
        <table className={classes['days']} aria-label={t('explanation:days.title')}>
          <tbody>
            {edges.map(({ node }) => (
              <DayRow
                key={`${node.staffMember.id} ${node.workday}`}
                day={node}
                isNamed={kind !== 'STAFF_MEMBER'}
                style={style}
              />
            ))}
          </tbody>
        </table>
      )}
      <Pager pages={pages} size={PAGE_OF_DAYS} shown={edges.length} total={totalCount} endCursor={pageInfo.endCursor} />
    </>
  );
}

type Day = Extract<Explanation['days'], { readonly __typename: 'ExplainedDayConnection' }>['edges'][number]['node'];

function DayRow(props: { readonly day: Day; readonly isNamed: boolean; readonly style: DurationStyle }): ReactNode {
  const { staffMember, workday, outcome, reason, incompleteIn, terms } = props.day;
  const day = formatDay(workday);
  // What is nothing that day is left unsaid, unless all of it is.
  const some = terms.filter(({ amount }) => amount !== 0);
  const shown = some.length === 0 ? terms.slice(0, 1) : some;
  const notes = [
    outcome === 'LEFT_OUT' ? t('explanation:days.leftOut', { reason: unknownReason(reason) }) : null,
    outcome === 'NOTHING_TO_COUNT' ? t('explanation:days.nothing') : null,
    incompleteIn.length > 0 ? t('explanation:days.incomplete', { feeds: incompleteIn.map(feedName).join(', ') }) : null,
  ].filter((note) => note !== null);
  return (
    <tr>
      <th scope="row">
        <Anchor
          size="sm"
          component={Link}
          to="/work-day/$staffMemberId/$date"
          params={{ staffMemberId: staffMember.id, date: workday } as never}
          search={((before: object) => ({ ...before, why: undefined })) as never}
        >
          {props.isNamed ? t('explanation:days.open', { name: staffMember.name, day }) : day}
        </Anchor>
      </th>
      <td>
        {shown.map((term) => termText(term, props.style)).join(' · ')}
        {notes.length > 0 && <small className={classes['note']}>{notes.join('; ')}</small>}
      </td>
    </tr>
  );
}
