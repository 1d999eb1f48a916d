import { useChange } from '../../graphql/use-document.js';
import type { Decision } from './decision.js';
import { PROPOSE_SETTLEMENT, REOPEN_PAY_QUESTION, SETTLE_PAY_QUESTION } from './to-settle.documents.js';

interface Sending {
  readonly send: (note: string | null) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** The server's answer, once there is one. */
  readonly answer: { readonly __typename: string; readonly message?: string } | undefined;
}

/** Says it to the server; everything on screen is read again, since worked time may have moved. */
export function useDecision({ act, ids, answer }: Decision, onDone: () => void): Sending {
  const settle = useChange(SETTLE_PAY_QUESTION);
  const propose = useChange(PROPOSE_SETTLEMENT);
  const reopen = useChange(REOPEN_PAY_QUESTION);
  const done = (said: { readonly __typename: string }) => {
    if (said.__typename === 'PayQuestions') onDone();
  };
  const send = (note: string | null): void => {
    const [id] = ids;
    if (id === undefined) return;
    if (act === 'REOPENING') {
      reopen.mutate({ questionId: id, reason: note }, { onSuccess: (data) => done(data.reopenPayQuestion) });
    } else if (act === 'PROPOSAL') {
      propose.mutate({ questionId: id, answer, note }, { onSuccess: (data) => done(data.proposeSettlement) });
    } else {
      settle.mutate(
        { questionIds: [...ids], answer, reason: note },
        { onSuccess: (data) => done(data.settlePayQuestions) },
      );
    }
  };
  return {
    send,
    isPending: settle.isPending || propose.isPending || reopen.isPending,
    error: settle.error ?? propose.error ?? reopen.error,
    answer: settle.data?.settlePayQuestions ?? propose.data?.proposeSettlement ?? reopen.data?.reopenPayQuestion,
  };
}
