import type { TaskCategory } from '../../../domain/ledger.js';

/*
 * What actions in an electronic health record count as until a practice says otherwise: a proposal to be reviewed on the
 * page People & mapping, where each can be changed from any day on. What is not listed stays unmapped and lowers coverage.
 */

/** What groups of actions, as EHRs and those who study them call them, count as for a medical assistant, and why. */
const OF_GROUP: readonly (readonly [group: RegExp, category: TaskCategory, why: string])[] = [
  [
    /^(chart|note|notes|results?|imaging|medications?|problem list) ?(review|viewing)?$/,
    'CLINICAL',
    'reads up a patient',
  ],
  [
    /^(imaging|bpa|best ?practice advisor(y|ies)|decision support|alerts?)$/,
    'CLINICAL',
    'helps to decide at the patient',
  ],
  [/^(navigator|visit navigator|rooming|vitals|flowsheets?|intake|immunizations?|mar)$/, 'CLINICAL', 'guides a visit'],
  [/^(discharge|patient education|after visit summary)$/, 'CLINICAL', 'tells a patient how to go on'],
  [/^(note|notes) (entry|writing|taking)$|^documentation$/, 'ADMINISTRATIVE', 'writes down what was done'],
  [/^orders?( entry| management)?$/, 'ADMINISTRATIVE', 'enters what was decided'],
  [/^(navigation|log ?in|authentication|system|security)$/, 'ADMINISTRATIVE', 'moves about in the record itself'],
  [
    /^(billing|charges?|coding|registration|scheduling|schedule|forms?|scanning|printing)$/,
    'ADMINISTRATIVE',
    'paperwork',
  ],
  [
    /^(inbox|in ?basket|messag(es|ing)|patient portal|telephone|refills?)$/,
    'COORDINATION',
    'talks with patients and team',
  ],
  [/^(hand ?offs?|sign ?outs?|care (team|coordination)|referrals?|outreach)$/, 'COORDINATION', 'passes work on'],
];

/** What single actions count as where a file puts them into no groups. The first that fits counts. */
const OF_ACTION: readonly (readonly [action: RegExp, category: TaskCategory])[] = [
  [/\b(in ?basket|messages?|telephone|refill|portal|secure chat|communication)\b/, 'COORDINATION'],
  [/\b(hand ?off|sign ?out|care teams?|referrals?)\b/, 'COORDINATION'],
  [
    /\bnotes?\b.*\b(signed|saved|edited|created|modified)\b|\b(pend|save|sign|edit|cosign)\w* (clinical )?note\b/,
    'ADMINISTRATIVE',
  ],
  [/\b(smart ?text|smart ?link|dictat\w+|documents? (created|scanned|signed)|scann(ed|ing))\b/, 'ADMINISTRATIVE'],
  [/\b(orders?|order sets?|prescri\w+|pharmacy|charges?|billing|diagnos[ei]s modified)\b/, 'ADMINISTRATIVE'],
  [
    /\b(log ?in|log ?out|authenticat\w+|password|demographics|insurance|registration|schedule\w*|print\w*)\b/,
    'ADMINISTRATIVE',
  ],
  [/\b(vitals?|immuni[sz]ations?|flowsheets?|allerg\w+|intake|rooming|growth chart)\b/, 'CLINICAL'],
  [
    /\b(chart|notes?|results?|imag\w+|problem list|history|medications?|storyboard|snapshot|navigator|advisor(y|ies))\b/,
    'CLINICAL',
  ],
];

/** The category of a group of actions; null: the group is not known. */
export const categoryOfGroup = (group: string): TaskCategory | null => {
  const name = plain(group);
  return OF_GROUP.find(([words]) => words.test(name))?.[1] ?? null;
};

/** The category of an action by its name alone; null: no word of it tells. */
export const categoryOfAction = (action: string): TaskCategory | null => {
  const name = plain(action);
  return OF_ACTION.find(([words]) => words.test(name))?.[1] ?? null;
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
