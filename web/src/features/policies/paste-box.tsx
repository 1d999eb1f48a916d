import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { linesOf, PasteProblem, readLines } from './read-lines.js';
import { readRequest } from './read-request.js';
import type { SpanRow, WeekDraft } from './week-draft.js';

interface Props {
  readonly rows: readonly SpanRow[];
  /** JSON replaces the whole draft, lines replace its rows. */
  readonly onLoad: (loaded: Partial<WeekDraft> & Pick<WeekDraft, 'rows'>) => void;
}

/**
 * The week as text: it shows the rows as lines, in step with table and drawing, until something is typed or pasted over
 * them: lines out of a table, or the JSON of the policy command.
 */
export function PasteBox({ rows, onLoad }: Props): ReactNode {
  const [pasted, setPasted] = useState<string | null>(null);
  const text = pasted ?? linesOf(rows);
  const [said, setSaid] = useState<{ readonly problem?: string; readonly done?: string }>({});

  const load = () => {
    try {
      const loaded = /^\s*[{[]/.test(text) ? readRequest(text) : { rows: readLines(text) };
      onLoad(loaded);
      setPasted(null);
      setSaid({ done: t('policies:paste.loaded', { count: loaded.rows.length }) });
    } catch (error) {
      if (!(error instanceof PasteProblem)) throw error;
      setSaid({ problem: error.message });
    }
  };

  return (
    <details>
      <summary>{t('policies:paste.title')}</summary>
      <Stack gap="xs" mt="xs">
        <Textarea
          label={t('policies:paste.label')}
          description={t('policies:paste.hint')}
          rows={6}
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          value={text}
          error={said.problem}
          onChange={(event) => {
            setPasted(event.currentTarget.value);
            setSaid({});
          }}
        />
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={load}>
            {t('policies:paste.load')}
          </Button>
          <Text size="sm" role="status">
            {said.done}
          </Text>
        </Group>
      </Stack>
    </details>
  );
}
