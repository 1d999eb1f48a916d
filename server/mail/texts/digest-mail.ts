import type { Period } from '../../domain/time/period.js';
import { dayInWords, periodInWords } from './dates.js';
import { figureInWords, type DurationStyle, type MailFigure } from './figures.js';
import type { MailText } from './layout.js';

/** What both digests have. */
interface Digest {
  readonly readerName: string;
  readonly week: Period;
  readonly durationStyle: DurationStyle;
  readonly figures: readonly MailFigure[];
  readonly completeUntil: string | null;
  readonly pageAddress: string;
  readonly unsubscribeAddress: string;
}

/** A manager's groups together; no person is in it. */
export const managerDigestText = (digest: Digest): MailText => ({
  ...commonOf(digest),
  subject: `Your teams, ${periodInWords(digest.week)}`,
  paragraphs: ['This is the week that is over, of everybody you are responsible for together. It names nobody.'],
  notes: [...comparisonOf(digest), ...completenessOf(digest)],
  link: { title: 'Open the weekly review', address: digest.pageAddress },
  footer: ['You get this on Mondays because you manage a team or a site.'],
});

/** A person's own week. */
export function ownDigestText(digest: Digest & { crossedLimits: number; openQuestions: number }): MailText {
  const { crossedLimits, openQuestions } = digest;
  const limits = counted(crossedLimits, 'limit', 'limits');
  const questions = counted(openQuestions, 'question of time and pay waits', 'questions of time and pay wait');
  return {
    ...commonOf(digest),
    subject: `Your week, ${periodInWords(digest.week)}`,
    paragraphs: ['This is your week that is over, as you see it on My week. Only you get this mail.'],
    notes: [
      ...comparisonOf(digest),
      ...(crossedLimits === 0 ? [] : [`The practice crossed ${limits} in your week.`]),
      ...(openQuestions === 0 ? [] : [`${questions} for your answer.`]),
      ...completenessOf(digest),
    ],
    link: { title: 'Open My week', address: digest.pageAddress },
    footer: ['You get this on Mondays because you asked for it on My week.'],
  };
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const commonOf = ({ readerName, figures, durationStyle, unsubscribeAddress }: Digest) => ({
  greeting: `Hello ${readerName},`,
  figures: figures.map((figure) => [figure.title, figureInWords(figure, durationStyle)] as const),
  unsubscribeAddress,
});

const comparisonOf = ({ figures }: Digest): string[] =>
  figures.some(({ change }) => change !== null) ? ['In brackets: against the week before.'] : [];

function completenessOf({ completeUntil, week }: Digest): string[] {
  if (completeUntil === null || completeUntil >= week.to) return [];
  return [`Records are complete until ${dayInWords(completeUntil)} only; figures of later days may still change.`];
}
