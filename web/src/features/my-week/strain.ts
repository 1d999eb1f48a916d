import type { MyStrainQuery } from '../../graphql/generated/graphql.js';

export type Strain = Extract<MyStrainQuery['myStrain'], { __typename: 'WorkStrain' }>;
export type StrainPart = Strain['parts'][number];

/** How many of the parts are told in words. */
const TOLD = 3;

/** The parts that contribute most, the largest first; what contributes nothing is none of them. */
export function largestParts(parts: readonly StrainPart[]): readonly StrainPart[] {
  return parts
    .filter(({ contribution }) => (contribution ?? 0) > 0)
    .toSorted((one, other) => (other.contribution ?? 0) - (one.contribution ?? 0))
    .slice(0, TOLD);
}
