import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { addDays } from '../../format/civil-date.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ADD_FOLLOW_UP, REVIEW_READS } from './review-notes.documents.js';
import type { Review } from './review-panel.js';
import classes from './review-notes.module.css';

interface FollowUpFormProps {
  readonly selection: Selection;
  readonly place: string;
  readonly owners: Review['possibleOwners'];
}

/** A new follow-up; proposed are the viewer herself and a week from the end of the period. */
export function FollowUpForm({ selection, place, owners }: FollowUpFormProps): ReactNode {
  const { scope, period } = selection;
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [due, setDue] = useState<string | null>(null);
  const change = useChange(ADD_FOLLOW_UP, REVIEW_READS);
  const owner = owners.find(({ id }) => id === chosen) ?? owners.find(({ isSelf }) => isSelf) ?? owners[0];
  const ownerId = owner?.id ?? '';
  const dueOn = due ?? addDays(period.to, 7);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate(
      { input: { scope, day: period.to, words, ownerId, dueOn } },
      { onSuccess: ({ addFollowUp }) => addFollowUp.__typename === 'Done' && setWords('') },
    );
  };
  return (
    <form className={`${classes['form']} no-print`} onSubmit={submit}>
      <TextInput
        label={t('reviewNotes:followUps.label')}
        description={t('reviewNotes:followUps.hint', { place })}
        required
        withAsterisk={false}
        maxLength={300}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      <div className={classes['fields']}>
        <NativeSelect
          label={t('reviewNotes:followUps.owner')}
          value={ownerId}
          data={owners.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        />
        <TextInput
          type="date"
          label={t('reviewNotes:followUps.due')}
          required
          withAsterisk={false}
          value={dueOn}
          onChange={({ currentTarget: { value } }) => setDue(value)}
        />
      </div>
      <RefusalNote error={change.error} answer={change.data?.addFollowUp} />
      <Button type="submit" variant="default" size="compact-sm" loading={change.isPending}>
        {t('reviewNotes:followUps.save')}
      </Button>
    </form>
  );
}
