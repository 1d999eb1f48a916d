import { Badge, Button, Group, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment } from '../../format/dates.js';
import type { MailState, OutboxQuery } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { DECIDE_MAIL } from './mail.documents.js';
import classes from './mail.module.css';

type Mail = OutboxQuery['outbox']['edges'][number]['node'];

const COLORS: Record<MailState, string> = {
  QUEUED: 'gray',
  SENDING: 'blue',
  SENT: 'green',
  FAILED: 'red',
  UNCERTAIN: 'orange',
};
const COLUMNS = ['when', 'state', 'to', 'what', 'actions'] as const;

/** One row per mail: when, to whom, what about, how far it has come, and what may be decided. */
export function OutboxTable({ mails }: { readonly mails: readonly Mail[] }): ReactNode {
  return (
    <ScrollRegion label={t('mail:outbox.caption')} minWidth={820}>
      <Table aria-label={t('mail:outbox.title')} verticalSpacing="xs" horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`mail:outbox.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {mails.map((mail) => (
            <OutboxRow key={mail.id} mail={mail} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function OutboxRow({ mail }: { readonly mail: Mail }): ReactNode {
  return (
    <Table.Tr>
      <Table.Td className={classes['moment']}>{formatMoment(mail.finishedAt ?? mail.queuedAt)}</Table.Td>
      <Table.Td className={classes['state']}>
        <StateOf mail={mail} />
      </Table.Td>
      <Table.Td>
        {mail.recipientName}
        <Text size="xs" c="dimmed" className={classes['address']}>
          {mail.recipientAddress}
        </Text>
      </Table.Td>
      <Table.Td>
        {mail.subject ?? t('mail:outbox.unwritten')}
        <Text size="xs" c="dimmed">
          {t(`mail:outbox.kind.${mail.kind}`)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Decisions mail={mail} />
      </Table.Td>
    </Table.Tr>
  );
}

function StateOf({ mail: { state, way, nextAttemptAt, attempts, failure, failureText, decidedBy } }: { mail: Mail }) {
  const known: (string | null | undefined | false | 0)[] = [
    state === 'SENT' && way === 'FOLDER' && t('mail:outbox.folder'),
    nextAttemptAt &&
      attempts > 0 &&
      t('mail:outbox.again', { count: attempts + 1, moment: formatMoment(nextAttemptAt) }),
    failure && t(`mail:outbox.failure.${failure}`),
    decidedBy && t('mail:outbox.decided', { name: decidedBy }),
  ];
  const notes = known.filter((note) => typeof note === 'string').filter((note) => note !== '');
  return (
    <>
      <Badge variant="outline" color={COLORS[state]} tt="none" className={classes['badge']}>
        {t(`mail:outbox.states.${state}`)}
      </Badge>
      {notes.map((note) => (
        <Text key={note} size="xs" mt={2}>
          {note}
        </Text>
      ))}
      {failureText && (
        <Text size="xs" c="dimmed" className={classes['address']}>
          {failureText}
        </Text>
      )}
    </>
  );
}

/** Of a mail nobody knows of, both; of one that failed, only to send it again. */
function Decisions({ mail: { id, state, subject, kind, recipientName } }: { mail: Mail }): ReactNode {
  const decide = useChange(DECIDE_MAIL, ['Outbox', 'ReportSchedules']);
  if (state !== 'UNCERTAIN' && state !== 'FAILED') return null;
  const mail = t('mail:outbox.mail', { what: subject ?? t(`mail:outbox.kind.${kind}`), name: recipientName });
  return (
    <Group gap={4} wrap="nowrap">
      {state === 'UNCERTAIN' && (
        <Button
          size="compact-sm"
          variant="default"
          loading={decide.isPending}
          aria-label={t('mail:outbox.arrivedOf', { mail })}
          onClick={() => decide.mutate({ id, decision: 'ARRIVED' })}
        >
          {t('mail:outbox.arrived')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        loading={decide.isPending}
        aria-label={t('mail:outbox.sendOf', { mail })}
        onClick={() => decide.mutate({ id, decision: 'SEND_AGAIN' })}
      >
        {t('mail:outbox.send')}
      </Button>
      <RefusalNote error={decide.error} answer={decide.data?.decideMail} />
    </Group>
  );
}
