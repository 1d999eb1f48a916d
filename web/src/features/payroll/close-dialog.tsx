import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatPeriod } from '../../format/dates.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { itemWords } from './check-list.js';
import { CLOSE_PAY_PERIOD } from './payroll.documents.js';
import type { PayPeriodState } from './payroll.page.js';

interface Props {
  readonly state: PayPeriodState;
  readonly onClose: () => void;
}

/** The last look before a pay period is handed over for good; a reason is asked for where something is open. */
export function CloseDialog({ state, onClose }: Props): ReactNode {
  const [reason, setReason] = useState('');
  const close = useChange(CLOSE_PAY_PERIOD, ['PayPeriod', 'PayrollCloses']);
  const open = state.checkList.filter(({ count }) => count > 0);
  const submit = async () => {
    const { closePayPeriod } = await close.mutateAsync({
      day: state.period.to,
      reason,
      linesSha256: state.linesSha256,
    });
    if (closePayPeriod.__typename === 'PayPeriodState') onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('payroll:close.title')}
      closeButtonProps={{ 'aria-label': t('payroll:close.cancel') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <Text>
            <b>{formatPeriod(state.period)}</b>. {t('payroll:close.lead')}
          </Text>
          {open.length > 0 && (
            <>
              <div>
                <Text size="sm">{t('payroll:close.openItems')}</Text>
                <List size="sm">
                  {open.map((item) => (
                    <List.Item key={item.kind}>{itemWords(item)}</List.Item>
                  ))}
                </List>
              </div>
              <Textarea
                label={t('payroll:close.reason')}
                value={reason}
                required
                minLength={3}
                maxLength={500}
                autosize
                minRows={2}
                data-autofocus
                onChange={({ currentTarget: { value } }) => setReason(value)}
              />
            </>
          )}
          <RefusalNote error={close.error} answer={close.data?.closePayPeriod} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('payroll:close.cancel')}
            </Button>
            <Button type="submit" loading={close.isPending}>
              {t('payroll:close.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
