import type { ReactNode } from 'react';
import type { AnnotationsQuery } from '../../graphql/generated/graphql.js';
import type { Selection } from '../../selection/use-selection.js';
import { AnnotationsPanel } from './annotations-panel.js';
import { WeeksAheadPanel } from './weeks-ahead-panel.js';
import { DelegationPanel } from './delegation-panel.js';
import { HelpPanel } from './help-panel.js';
import { ReviewPanel } from './review-panel.js';

interface LowerPartProps {
  readonly selection: Selection;
  readonly annotations: AnnotationsQuery['annotations'];
}

/** What a review ends with: the weeks ahead, what changed and whether it helped, what could leave the team, notes, follow-ups, and the mark that the week was reviewed. */
export function LowerPart({ selection, annotations }: LowerPartProps): ReactNode {
  return (
    <>
      <WeeksAheadPanel selection={selection} />
      <AnnotationsPanel {...{ selection, annotations }} />
      <DelegationPanel selection={selection} />
      <HelpPanel {...{ selection, annotations }} />
      <ReviewPanel selection={selection} />
    </>
  );
}
