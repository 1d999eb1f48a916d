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
import { WhatChanged } from './what-changed.js';
import { WithdrawButton } from './withdraw-button.js';

interface AnnotationsPanelProps {
  readonly selection: Selection;
  readonly annotations: AnnotationsQuery['annotations'];
}

/** What changed since the week before, and what figures cannot tell, the latest first; the notes stand on the charts too. */
export function AnnotationsPanel({ selection, annotations }: AnnotationsPanelProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      id="changed"
      title={t('reviewNotes:changed.title')}
      description={t('reviewNotes:changed.description')}
      actions={
        <Button className="no-print" variant="default" size="compact-sm" onClick={() => setOpen(true)}>
          {t('reviewNotes:annotations.add')}
        </Button>
      }
    >
      <WhatChanged selection={selection} />
      <h3 className={classes['later']}>
        {t('reviewNotes:annotations.title')} <small>{t('reviewNotes:annotations.hint')}</small>
      </h3>
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
