import { Alert, Button, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { EntranceFrame } from './entrance-frame.js';

type State = 'ASKED' | 'SENDING' | 'done' | 'wrong' | 'failed';

/** Ends mails for who opened their last line; a program does the same by itself. Opening alone changes nothing. */
export function UnsubscribePage(): ReactNode {
  const { token } = useParams({ strict: false });
  const [state, setState] = useState<State>('ASKED');
  const end = async () => {
    setState('SENDING');
    const answer = await fetch(`/unsubscribe/${encodeURIComponent(token ?? '')}`, { method: 'POST' }).catch(() => null);
    setState(answer?.ok === true ? 'done' : answer?.status === 404 ? 'wrong' : 'failed');
  };
  const isOver = state === 'done' || state === 'wrong';
  return (
    <EntranceFrame title={t('mail:unsubscribe.title')}>
      {!isOver && <Text>{t('mail:unsubscribe.lead')}</Text>}
      <div role="status">
        {state !== 'ASKED' && state !== 'SENDING' && (
          <Alert color={state === 'done' ? 'teal' : 'red'} variant="outline">
            {t(`mail:unsubscribe.${state}`)}
          </Alert>
        )}
      </div>
      {!isOver && (
        <Button loading={state === 'SENDING'} onClick={() => void end()}>
          {t('mail:unsubscribe.submit')}
        </Button>
      )}
    </EntranceFrame>
  );
}
