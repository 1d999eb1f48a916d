import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate, formatDay } from '../format/dates.js';
import { formatDuration } from '../format/duration.js';
import type { DurationStyle, EarnedFragment, PreviewTermsChangeQuery } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { ScrollRegion } from '../ui/scroll-region.js';

export type Preview = Extract<PreviewTermsChangeQuery['previewTermsChange'], { __typename: 'TermsPreview' }>;
type Week = NonNullable<Preview['differences']>[number];

interface Props {
  readonly preview: Preview;
  readonly style: DurationStyle;
}

const KINDS = ['regular', 'overtime', 'doubletime', 'federal'] as const;
const SECONDS = {
  regular: 'regularSeconds',
  overtime: 'overtimeSeconds',
  doubletime: 'doubletimeSeconds',
  federal: 'federalOvertimeSeconds',
} as const;

/** The differences: by site and team, and by person where the viewer may see hours. */
export function DifferenceTables({ preview, style }: Props): ReactNode {
  const { sites, teams, differences, differingWeeks } = preview;
  if (!differences || differences.length === 0) return null;
  const places = [...(sites ?? []), ...(teams ?? [])];
  return (
    <>
      {places.length > 0 && (
        <HoursTable
          title={t('terms:change.totals')}
          first={t('terms:change.columns.place')}
          rows={places.map((place) => ({ ...place, key: place.id, notes: [] }))}
          style={style}
        />
      )}
      <HoursTable
        title={t('terms:change.weeks')}
        first={t('terms:change.week')}
        rows={differences.map((week) => ({
          key: `${week.staffMemberId} ${week.weekStarting}`,
          name: `${week.staffMemberName}, ${formatDate(week.weekStarting)}`,
          before: week.before,
          after: week.after,
          notes: notesOf(week),
        }))}
        style={style}
      />
      {differences.length < differingWeeks && (
        <Text size="sm">{t('terms:change.more', { count: differences.length })}</Text>
      )}
    </>
  );
}

/** Limits found anew, and no longer; one that is found either way, by another rule or number, is told once. */
function notesOf({ appearing, vanishing }: Week): string[] {
  const told = (all: Week['appearing'], others: Week['appearing'], isShared: boolean) =>
    all
      .filter(({ kind, workday }) => others.some((each) => each.kind === kind && each.workday === workday) === isShared)
      .map(({ kind, workday }) => ({ kind: t(`format:violation.${kind}`), day: formatDay(workday) }));
  return [
    ...told(appearing, vanishing, false).map((words) => t('terms:change.appears', words)),
    ...told(vanishing, appearing, false).map((words) => t('terms:change.vanishes', words)),
    ...told(appearing, vanishing, true).map((words) => t('terms:change.otherwise', words)),
  ];
}

interface HoursTableProps {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly before: EarnedFragment;
    readonly after: EarnedFragment;
    readonly notes: readonly string[];
  }[];
  readonly style: DurationStyle;
}

function HoursTable({ title, first, rows, style }: HoursTableProps): ReactNode {
  const hasNotes = rows.some(({ notes }) => notes.length > 0);
  return (
    <ScrollRegion label={title} minWidth={hasNotes ? 760 : 560}>
      <Table verticalSpacing={4} aria-label={title} captionSide="top">
        <Table.Caption ta="start">{title}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{first}</Table.Th>
            {KINDS.map((kind) => (
              <Table.Th key={kind} scope="col" ta="end">
                {t(`terms:change.columns.${kind}`)}
              </Table.Th>
            ))}
            {hasNotes && <Table.Th scope="col">{t('terms:change.limits')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, name, before, after, notes }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{name}</Table.Th>
              {KINDS.map((kind) => (
                <Table.Td key={kind} ta="end" style={{ whiteSpace: 'nowrap' }}>
                  {movedText(before[SECONDS[kind]], after[SECONDS[kind]], style)}
                </Table.Td>
              ))}
              {hasNotes && (
                <Table.Td>
                  {notes.map((note, index) => (
                    <Text key={`${index} ${note}`} size="xs">
                      {note}
                    </Text>
                  ))}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

/** "40:00 → 32:00"; what stays, or moves by less than a minute, is written once. */
function movedText(before: number, after: number, style: DurationStyle): string {
  const words = { before: formatDuration(before, style), after: formatDuration(after, style) };
  return words.before === words.after ? words.after : t('terms:change.moved', words);
}
