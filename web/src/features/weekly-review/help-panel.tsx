import { Checkbox, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { AnnotationsQuery, HelpInput } from '../../graphql/generated/graphql.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { DID_IT_HELP } from './did-it-help.documents.js';
import { HelpAnswer, type Answer } from './help-answer.js';
import { HelpForm } from './help-form.js';

interface HelpPanelProps {
  readonly selection: Selection;
  readonly annotations: AnnotationsQuery['annotations'];
}

/** Whether a change helped: asked with a day and a few figures, answered against places without it. */
export function HelpPanel({ selection, annotations }: HelpPanelProps): ReactNode {
  const { scope } = selection;
  const [asked, setAsked] = useState<HelpInput | null>(null);
  // Another place was not what was asked about.
  const input = asked !== null && asked.scope.id === scope.id ? asked : null;
  const query = useDocument(
    DID_IT_HELP,
    { input: input ?? { scope, day: selection.period.from, metrics: [], leftOut: [] } },
    { enabled: input !== null },
  );
  const isPlace = scope.kind === 'TEAM' || scope.kind === 'SITE';
  return (
    <Panel id="helped" title={t('didItHelp:title')} description={t('didItHelp:description')}>
      {isPlace ? (
        <Stack gap="md">
          <HelpForm selection={selection} annotations={annotations} onAsk={setAsked} />
          {input !== null && (
            <QueryPart query={query} height={180}>
              {({ didItHelp }) => {
                const answer = answered(didItHelp);
                return (
                  <>
                    <HelpAnswer answer={answer} style={selection.tree.organization.durationStyle} />
                    <LeftOut places={answer.places} onChange={(leftOut) => setAsked({ ...input, leftOut })} />
                  </>
                );
              }}
            </QueryPart>
          )}
        </Stack>
      ) : (
        <Text size="sm">{t('didItHelp:choosePlace')}</Text>
      )}
    </Panel>
  );
}

interface LeftOutProps {
  readonly places: Answer['places'];
  readonly onChange: (leftOut: string[]) => void;
}

/** The places that are compared with; each can be left out. */
function LeftOut({ places, onChange }: LeftOutProps): ReactNode {
  if (places.length === 0) return null;
  return (
    <Checkbox.Group
      className="no-print"
      mt="sm"
      label={t('didItHelp:leaveOut')}
      value={places.filter(({ isLeftOut }) => isLeftOut).map(({ id }) => id)}
      onChange={onChange}
    >
      <Stack gap={6} mt={6}>
        {places.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
