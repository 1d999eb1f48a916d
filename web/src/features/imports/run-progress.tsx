import { Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatBytes } from '../../format/bytes.js';
import { formatNumber } from '../../format/numbers.js';
import { roughDuration } from '../../format/schedule.js';
import { t } from '../../messages/t.js';
import type { RunProgress as Told } from './use-run-progress.js';

interface Props {
  /** As the server tells it; null: only `done` is known, from asking. */
  readonly progress: Told | null;
  /** Rows dealt with, as last asked. */
  readonly done: number;
}

/** A bar of rows with megabytes, speed and time left; a moving bar where nothing is told or facts are recomputed. */
export function RunProgress({ progress, done }: Props): ReactNode {
  const isStoring = progress?.state === 'RUNNING' && progress.totalRows > 0;
  return (
    <div>
      <Progress
        value={isStoring ? (progress.rows / progress.totalRows) * 100 : 100}
        animated={!isStoring}
        aria-label={t('imports:running.bar')}
      />
      <Text size="sm" c="dimmed" mt={4}>
        {progress === null ? t('imports:running.rows', { done: formatNumber(done, 0) }) : progressText(progress)}.{' '}
        {t('imports:running.leave')}
      </Text>
    </div>
  );
}

/** `12,345 of 200,000 rows · 1.3 MB of 20.1 MB · 45,000 rows per second · 4 s left`; what is not known is left out. */
export function progressText(progress: Told): string {
  const { rows, totalRows, bytes, totalBytes, rowsPerSecond, secondsLeft, staleWeeks } = progress;
  const stored = [
    t('imports:running.rowsOf', { done: formatNumber(rows, 0), total: formatNumber(totalRows, 0) }),
    t('imports:running.bytesOf', { done: formatBytes(bytes), total: formatBytes(totalBytes) }),
  ];
  if (progress.state !== 'RUNNING')
    return [...stored, t('imports:running.weeksLeft', { count: staleWeeks, weeks: formatNumber(staleWeeks, 0) })].join(
      ' · ',
    );
  return [
    ...stored,
    ...(rowsPerSecond ? [t('imports:running.rate', { rate: formatNumber(Math.round(rowsPerSecond), 0) })] : []),
    ...(secondsLeft ? [t('imports:running.left', { time: roughDuration(secondsLeft) })] : []),
  ].join(' · ');
}
