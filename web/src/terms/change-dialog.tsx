import { Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DurationStyle, TermsChangeInput } from '../graphql/generated/graphql.js';
import { answered } from '../graphql/input-problem.js';
import { useChange, useDocument } from '../graphql/use-document.js';
import { t } from '../messages/t.js';
import { RefusalNote } from '../ui/refusal-note.js';
import { DifferenceTables, type Preview } from './difference-tables.js';
import { CHANGE_TERMS, PREVIEW_TERMS_CHANGE } from './change.documents.js';

interface Props {
  readonly change: TermsChangeInput;
  readonly style: DurationStyle;
  readonly onClose: () => void;
}

/** What a change would do, before it is made: accept it, or leave everything as it is. */
export function ChangeDialog({ change, style, onClose }: Props): ReactNode {
  const query = useDocument(PREVIEW_TERMS_CHANGE, { change });
  const make = useChange(CHANGE_TERMS);
  const preview = query.data === undefined ? undefined : answered(query.data.previewTermsChange);
  const accept = (seen: string) =>
    make.mutate({ change, seen }, { onSuccess: ({ changeTerms }) => changeTerms.__typename === 'Done' && onClose() });
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('terms:change.title')}
      closeButtonProps={{ 'aria-label': t('terms:change.close') }}
    >
      <Stack gap="md">
        {query.isPending && (
          <Group gap="sm" role="status">
            <Loader size="sm" />
            <Text>{t('terms:change.reading')}</Text>
          </Group>
        )}
        <RefusalNote error={query.error} />
        {preview !== undefined && <Reach preview={preview} />}
        {preview !== undefined && <DifferenceTables preview={preview} style={style} />}
        <RefusalNote error={make.error} answer={make.data?.changeTerms} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('terms:change.decline')}
          </Button>
          {preview?.mayAccept === true && (
            <Button loading={make.isPending} onClick={() => accept(preview.seen)}>
              {t(preview.oldWeeks > 0 ? 'terms:change.accept' : 'terms:change.make')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function Reach({ preview }: { readonly preview: Preview }): ReactNode {
  const { weeks, people, differingWeeks, differences, mayAccept } = preview;
  if (weeks === 0) return <Text>{t('terms:change.none')}</Text>;
  const isHidden = !Array.isArray(differences) && !mayAccept;
  return (
    <Text>
      {t('terms:change.reaches', { count: weeks, people: t('terms:change.people', { count: people }) })}{' '}
      {differingWeeks === 0 ? t('terms:change.same') : t('terms:change.differ', { count: differingWeeks })}{' '}
      {isHidden && t('terms:change.hidden')}
    </Text>
  );
}
