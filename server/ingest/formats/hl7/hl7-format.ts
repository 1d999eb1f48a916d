import { HL7_COLUMNS } from '../../documents/hl7/hl7-document.js';
import { RowRejection, type FileFormat, type Layout, type Mismatch } from '../format.js';
import type { Header } from '../header.js';
import { thingOf } from './events.js';
import { MessageHistory } from './message-history.js';
import { messageOf } from './message.js';
import { readMessage } from './read-message.js';

const MESSAGE = HL7_COLUMNS.indexOf('message');

/** Messages of HL7 v2 about appointments (SIU) and visits (ADT). */
export const hl7Format: FileFormat = {
  kind: 'hl7',
  title: 'HL7 v2',
  documents: ['HL7'],
  targets: ['visit', 'appointment'],
  match,
};

function match({ names }: Header): Layout | Mismatch {
  if (names.join() !== HL7_COLUMNS.join()) return { missing: [...HL7_COLUMNS] };
  return {
    confidence: 1,
    indispensable: 1,
    dateColumns: [],
    contents: ['PLAIN', 'MOMENT', 'KEYED', 'HIDDEN'],
    statements: [
      { name: 'Appointments', value: 'SIU: booked, moved, changed, cancelled, deleted, not come' },
      { name: 'Visits', value: 'ADT: admitted or registered, changed, discharged, cancelled' },
      { name: 'Times without an offset', value: 'by that of their message, else the time zone of the source' },
    ],
    tellsChanges: true,
    open: async (context, rows) => {
      const history = await MessageHistory.of(rows, MESSAGE);
      return (cells, line) => {
        const message = messageOf(cells[MESSAGE] ?? '');
        if (message === null) return new RowRejection('message', 'this is no message of HL7 v2');
        const thing = thingOf(message);
        if (thing === null) {
          context.notice(`Messages that tell nobody’s time, ${cells[0] || 'of another type'}: {n}.`);
          return [];
        }
        if (thing.id !== '' && history.isOutdated(thing, line)) {
          context.notice('Messages about what a later message of the file tells anew: {n}.');
          return [];
        }
        return readMessage(message, thing, history, context);
      };
    },
  };
}
