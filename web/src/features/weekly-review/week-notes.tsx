import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { formatMoment } from '../../format/dates.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ADD_REVIEW_NOTE, REVIEW_READS } from './review-notes.documents.js';
import type { Review } from './review-panel.js';
import classes from './review-notes.module.css';
import { WithdrawButton } from './withdraw-button.js';

interface WeekNotesProps {
  readonly selection: Selection;
  readonly review: Review;
}

/** The notes of the week, and a field for one more. */
export function WeekNotes({ selection, review }: WeekNotesProps): ReactNode {
  return (
    <section aria-label={t('reviewNotes:notes.title')}>
      <h3 className={classes['heading']}>{t('reviewNotes:notes.title')}</h3>
      {review.notes.length === 0 && <p className={classes['none']}>{t('reviewNotes:notes.none')}</p>}
      <ul className={classes['list']}>
        {review.notes.map(({ id, words, placeName, by, at, mayWithdraw }) => (
          <li key={id} className={classes['note']}>
            <span>
              <span className={classes['words']}>{words}</span>
              <small>{t('reviewNotes:notes.by', { place: placeName, name: by, moment: formatMoment(at) })}</small>
            </span>
            {mayWithdraw && <WithdrawButton kind="NOTE" {...{ id, words }} />}
          </li>
        ))}
      </ul>
      {review.placeName !== null && <NoteForm selection={selection} place={review.placeName} />}
    </section>
  );
}

function NoteForm({ selection, place }: { readonly selection: Selection; readonly place: string }): ReactNode {
  const { scope, period } = selection;
  const [words, setWords] = useState('');
  const change = useChange(ADD_REVIEW_NOTE, REVIEW_READS);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate(
      { input: { scope, day: period.to, words } },
      { onSuccess: ({ addReviewNote }) => addReviewNote.__typename === 'Done' && setWords('') },
    );
  };
  return (
    <form className={`${classes['form']} no-print`} onSubmit={submit}>
      <Textarea
        label={t('reviewNotes:notes.label')}
        description={t('reviewNotes:notes.hint', { place })}
        required
        withAsterisk={false}
        rows={2}
        maxLength={2000}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      <RefusalNote error={change.error} answer={change.data?.addReviewNote} />
      <Button type="submit" variant="default" size="compact-sm" loading={change.isPending}>
        {t('reviewNotes:notes.save')}
      </Button>
    </form>
  );
}
