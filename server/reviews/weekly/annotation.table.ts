import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../../domain/time/instant.js';
import type { AnnotationIcon } from './annotation.js';
import { saidOfPlaceColumns, saidOfPlaceConstraints, type SaidOfPlace } from './said-of-place.js';

/** A dated note that charts show: what happened then that figures cannot tell. */
export interface StoredAnnotation extends SaidOfPlace {
  readonly day: CivilDate;
  readonly icon: AnnotationIcon;
  readonly words: string;
}

const { checks, foreignKeys } = saidOfPlaceConstraints('annotation');

export const annotationTable = new EntitySchema<StoredAnnotation>({
  name: 'annotation',
  tableName: 'annotation',
  columns: {
    ...saidOfPlaceColumns('annotation'),
    day: { type: 'date' },
    icon: { type: 'text' },
    words: { type: 'text' },
  },
  checks: [
    ...(checks ?? []),
    {
      name: 'annotation_icon_check',
      expression: `icon in ('STAFFING','SYSTEM','ILLNESS','CLOSURE','CHANGE','OTHER')`,
    },
  ],
  foreignKeys: foreignKeys ?? [],
  indices: [{ name: 'annotation_day_index', columns: ['organizationId', 'day'] }],
});
