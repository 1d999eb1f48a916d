import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { errorSentence } from './error-note.js';

interface RefusalNoteProps {
  /** The request itself failed. */
  readonly error: Error | null;
  /** The server's answer; shown when it is an InputProblem, whose message is a sentence for people. */
  readonly answer?: { readonly __typename?: string; readonly message?: string } | null | undefined;
}

/** Why a change was refused or could not be sent, beside the form that asked for it; announced when it appears. */
export function RefusalNote({ error, answer }: RefusalNoteProps): ReactNode {
  const refused = answer?.__typename === 'InputProblem' ? answer.message : undefined;
  const sentence = error === null ? refused : errorSentence(error);
  if (sentence === undefined) return null;
  return (
    <Alert role="alert" color="red" variant="outline" p="sm" icon={<IconAlertCircle aria-hidden size={18} />}>
      {sentence}
    </Alert>
  );
}
