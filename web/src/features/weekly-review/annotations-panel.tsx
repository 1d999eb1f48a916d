import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import type { AnnotationsQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { AnnotationIcon } from '../../ui/annotation-icon.js';
import { Panel } from '../../ui/panel.js';
import { AnnotationForm } from './annotation-form.js';
import classes from './review-notes.module.css';
import { WithdrawButton } from './withdraw-button.js';

interface AnnotationsPanelProps {
  readonly selection: Selection;
  readonly annotations: AnnotationsQuery['annotations'];
}

/** What happened that figures cannot tell, the latest first; the same notes stand on the charts. */
export function AnnotationsPanel({ selection, annotations }: AnnotationsPanelProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      id="changed"
      title={t('reviewNotes:annotations.title')}
      description={t('reviewNotes:annotations.description')}
      actions={
        <Button className="no-print" variant="default" size="compact-sm" onClick={() => setOpen(true)}>
          {t('reviewNotes:annotations.add')}
        </Button>
      }
    >
      {annotations.length === 0 ? (
        <p className={classes['none']}>{t('reviewNotes:annotations.none')}</p>
      ) : (
        <ul className={classes['list']}>
          {annotations.toReversed().map((annotation) => (
            <li key={annotation.id} className={classes['line']}>
              <AnnotationIcon kind={annotation.icon} />
              <span>
                <b>{formatDay(annotation.day)}</b> {annotation.words}
                <small>
                  {t(`format:annotation.${annotation.icon}`)} ·{' '}
                  {t('reviewNotes:annotations.by', { place: annotation.placeName, name: annotation.by })}
                </small>
              </span>
              {annotation.mayWithdraw && <WithdrawButton kind="ANNOTATION" {...annotation} />}
            </li>
          ))}
        </ul>
      )}
      {isOpen && <AnnotationForm selection={selection} onClose={() => setOpen(false)} />}
    </Panel>
  );
}
