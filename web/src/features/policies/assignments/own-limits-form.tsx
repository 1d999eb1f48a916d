import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useChange } from '../../../graphql/use-document.js';
import { t } from '../../../messages/t.js';
import { RefusalNote } from '../../../ui/refusal-note.js';
import { LIMIT_FIELDS, limitsOf, limitTexts, unreadableField, type Limits } from './limit-fields.js';
import { STATE_OWN_LIMITS } from './terms.documents.js';

interface Props {
  readonly initial: Limits;
  readonly title: string;
  /** Called with the version that was stated; null: none was. */
  readonly onClose: (version: number | null) => void;
}

/** The next version of the practice's own limits, beginning with those of the last. */
export function OwnLimitsForm({ initial, title: lastTitle, onClose }: Props): ReactNode {
  const [title, setTitle] = useState(lastTitle);
  const [texts, setTexts] = useState(() => limitTexts(initial));
  const change = useChange(STATE_OWN_LIMITS, ['Terms']);
  const answer = change.data?.stateOwnLimits;
  const refused = answer?.__typename === 'InputProblem' ? answer.field : undefined;
  const unreadable = unreadableField(texts);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate(
      { title, limits: limitsOf(texts) },
      {
        onSuccess: ({ stateOwnLimits: stated }) => stated.__typename === 'OwnLimitsStated' && onClose(stated.version),
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label={t('terms:own.name')}
          required
          maw={420}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" style={{ alignItems: 'end' }}>
          {LIMIT_FIELDS.map(([field]) => (
            <TextInput
              key={field}
              inputMode="decimal"
              label={t(`terms:limit.${field}`)}
              required
              value={texts[field]}
              aria-invalid={field === unreadable || field === refused}
              error={field === unreadable || field === refused}
              onChange={({ currentTarget }) => setTexts({ ...texts, [field]: currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        <RefusalNote error={change.error} answer={answer} />
        <Group>
          <Button type="submit" loading={change.isPending} disabled={unreadable !== undefined || title.trim() === ''}>
            {t('terms:own.save')}
          </Button>
          <Button variant="default" onClick={() => onClose(null)}>
            {t('terms:own.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
