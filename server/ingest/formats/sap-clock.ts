import { isMismatch, RowRejection, type FileFormat, type Layout, type Mismatch } from './format.js';
import { cellOf, columnOf, type Header } from './header.js';
import { personOf } from './punch-person.js';
import { punchColumnsOf } from './punch-columns.js';
import { punches } from './punches.js';

/** The clock times of SAP's point of sale (.CLK), whose rows say whether the shift is completed: Y, N or E for an error. */
export const sapClock: FileFormat = {
  kind: 'punches',
  title: 'SAP point of sale clock times (.CLK)',
  targets: ['clock_span'],
  match: matchClock,
};

function matchClock(header: Header): Layout | Mismatch {
  const [completed, confirmed] = [columnOf(header, ['completed']), columnOf(header, ['confirmed'])];
  if (completed < 0 || confirmed < 0) return { missing: ['Completed and Confirmed'] };
  const layout = punches.match(header, []);
  if (isMismatch(layout)) return layout;
  const contents = layout.contents.map((content, index) => (index === completed ? 'WORD' : content));
  const columns = punchColumnsOf(header);
  return {
    ...layout,
    confidence: 0.9,
    indispensable: 5,
    contents,
    open: async (context, rows) => {
      const read = await layout.open(context, rows);
      return (cells, line) => {
        const why = whyNotTaken(cellOf(cells, completed));
        if (why === null) return read(cells, line);
        const day = context.moments.dayOfRecord(cellOf(cells, columns.pairs[0]?.in ?? -1).slice(0, 10));
        const about = { person: personOf(cells, columns), day, siteId: null };
        return new RowRejection(header.names[completed] ?? null, why, about);
      };
    },
  };
}

/** Why the clock itself does not vouch for a row; null: it does. */
function whyNotTaken(completed: string): string | null {
  if (/^E$/i.test(completed)) return 'the time clock marks this shift as an error: set Y where it is right';
  return /^N$/i.test(completed) ? 'the out-punch is missing: the time clock says the shift is not completed' : null;
}
