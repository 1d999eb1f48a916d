import { Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Digest } from '../graphql/generated/graphql.js';
import { useChange, useDocument } from '../graphql/use-document.js';
import { t } from '../messages/t.js';
import { RefusalNote } from '../ui/refusal-note.js';
import { DIGEST_WISHES, WISH_DIGEST } from './digest.documents.js';

/** Whether its reader wants what this page shows by mail, on Mondays. Nothing where she may not have it. */
export function DigestSwitch({ topic }: { readonly topic: Digest }): ReactNode {
  const { data } = useDocument(DIGEST_WISHES, {});
  const wish = useChange(WISH_DIGEST, ['DigestWishes']);
  const known = data?.digestWishes.find((each) => each.topic === topic);
  if (known === undefined) return null;
  return (
    <Stack gap={4} className="no-print">
      <Checkbox
        label={t(`mail:digest.${topic}`)}
        description={known.isSent ? t(`mail:digest.hint.${topic}`) : t('mail:digest.notSent')}
        checked={known.isWanted}
        disabled={wish.isPending}
        onChange={({ currentTarget: { checked } }) => wish.mutate({ topic, isWanted: checked })}
      />
      <RefusalNote error={wish.error} answer={wish.data?.wishDigest} />
    </Stack>
  );
}
