import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readUploadAnswer, type UploadOutcome } from './upload-answer.js';
import { upload, type ImportOptions } from './upload.js';

interface Sending {
  readonly dryRun: boolean;
  readonly sentBytes: number;
}

interface Order {
  readonly file: File;
  readonly options: ImportOptions;
  readonly dryRun: boolean;
}

/** One upload at a time: how far it is, and what became of it. Leaving the page ends an upload that is not all sent. */
export function useUpload(onStarted: (runId: string) => void) {
  const client = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [outcome, setOutcome] = useState<UploadOutcome | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const forget = useCallback(() => {
    setOutcome(null);
    setError(null);
  }, []);

  const sendNow = async ({ file, options, dryRun }: Order) => {
    const controller = new AbortController();
    running.current = controller;
    forget();
    setSending({ dryRun, sentBytes: 0 });
    try {
      const answer = await upload({
        file,
        options,
        dryRun,
        signal: controller.signal,
        onProgress: (sentBytes) => setSending({ dryRun, sentBytes }),
      });
      const became = readUploadAnswer(answer);
      setOutcome(became);
      if (became.kind !== 'STARTED') return;
      await client.invalidateQueries({ queryKey: ['ImportRuns'] });
      onStarted(became.runId);
    } catch (cause) {
      // Leaving the page is no failure, and nobody is there to read of it.
      if (!controller.signal.aborted) setError(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      if (!controller.signal.aborted) setSending(null);
    }
  };

  return { send: (order: Order) => void sendNow(order), sending, outcome, error, forget };
}
