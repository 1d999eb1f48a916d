import type { Header } from './header.js';
import { namedColumn, punchColumnsOf } from './punch-columns.js';
import { eventFormat } from './punch-events.js';
import { punchKindOf, type PunchKind } from './punch-kinds.js';

/** How PeopleSoft Time and Labor numbers punches; meals and breaks are left by their number and ended by an IN. */
const KINDS: Readonly<Record<string, PunchKind>> = {
  '1': 'IN',
  '2': 'OUT',
  '3': 'MEAL_START',
  '4': 'REST_START',
  '5': 'TRANSFER',
};
const DB2_STAMP = /^(\d{4}-\d{2}-\d{2})-(\d{2})\.(\d{2})\.(\d{2})(?:\.\d+)?$/;

/** PeopleSoft's punched time interface, TL_PUNCH_INTFC: a row for every punch, with the zone it was made in. */
export const peoplesoftPunches = eventFormat({
  title: 'PeopleSoft punched time interface (TL_PUNCH_INTFC)',
  columnsOf: (header) => ({
    ...punchColumnsOf(header),
    direction: namedColumn(header, ['punch type']),
    time: namedColumn(header, ['punch dttm']),
    date: -1,
    pairs: [],
  }),
  kindOf: (text) => KINDS[text] ?? punchKindOf(text),
  wordOf: (kind) => (kind === 'IN' ? '1' : '2'),
  likeness: (header: Header) => (header.normal.includes('punch dttm') ? 1 : 0),
  timeOf: (text) => text.replace(DB2_STAMP, '$1 $2:$3:$4'),
  takesBack: { columns: ['add delete ind'], word: /^D$/i },
});
