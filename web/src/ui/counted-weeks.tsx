import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { countedSentences } from '../format/counted-weeks.js';
import type { DurationStyle } from '../graphql/generated/graphql.js';

interface CountedWeeksProps {
  readonly trace: Parameters<typeof countedSentences>[0];
  readonly durationStyle: DurationStyle;
}

/** Where hours were counted that lie in two workweeks because these begin on another day; nothing in other weeks. */
export function CountedWeeks({ trace, durationStyle }: CountedWeeksProps): ReactNode {
  return countedSentences(trace, durationStyle).map((sentence) => (
    <Text size="sm" key={sentence}>
      {sentence}
    </Text>
  ));
}
