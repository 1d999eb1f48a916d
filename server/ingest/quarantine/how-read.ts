import type { ColumnMapping } from '../formats/mapping/column-mapping.js';
import type { DateOrder } from '../reading/date-order.js';

/** How the rows of a run were read, kept with it so that one of them can be read again after it was corrected. */
export interface HowRead {
  readonly kind: string;
  /** The title of the format: several formats may be of one kind. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly headerLine: number;
  readonly dateOrder: DateOrder;
  readonly zone: string;
  /** Site of rows that name none. */
  readonly siteId: string;
  /** Whose the rows are that can name nobody; absent: a placeholder of the source. */
  readonly staff?: string;
  /** How the columns were mapped; absent: they were recognised. */
  readonly mapping?: ColumnMapping;
}
