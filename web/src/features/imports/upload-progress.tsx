import { Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatBytes } from '../../format/bytes.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly sent: number;
  readonly total: number;
  readonly dryRun: boolean;
}

/** How much of the file has left; once all of it has, that the server is reading it. */
export function UploadProgress({ sent, total, dryRun }: Props): ReactNode {
  const allSent = sent >= total;
  const words = allSent
    ? t(dryRun ? 'imports:checking' : 'imports:accepting')
    : t('imports:uploading', { done: formatBytes(sent), total: formatBytes(total) });
  return (
    <div>
      <Text size="sm" role="status">
        {words}
      </Text>
      <Progress
        value={total === 0 ? 100 : (sent / total) * 100}
        animated={allSent}
        aria-label={t('imports:drop.title')}
        mt={4}
      />
    </div>
  );
}
