import {
  IconArrowsExchange,
  IconDoorOff,
  IconNote,
  IconServer2,
  IconUsersPlus,
  IconVirus,
  type Icon,
} from '@tabler/icons-react';
import type { SVGProps, ReactNode } from 'react';
import type { AnnotationIcon as Kind } from '../graphql/generated/graphql.js';

const ICON: Record<Kind, Icon> = {
  STAFFING: IconUsersPlus,
  SYSTEM: IconServer2,
  ILLNESS: IconVirus,
  CLOSURE: IconDoorOff,
  CHANGE: IconArrowsExchange,
  OTHER: IconNote,
};

export const ANNOTATION_ICONS = Object.keys(ICON) as readonly Kind[];

interface AnnotationIconProps extends Pick<SVGProps<SVGSVGElement>, 'x' | 'y'> {
  readonly kind: Kind;
}

/** The shape of an annotation, also within a chart; its words stand beside it or in the chart's table. */
export function AnnotationIcon({ kind, ...place }: AnnotationIconProps): ReactNode {
  const Shape = ICON[kind];
  return <Shape size={16} aria-hidden {...place} />;
}
