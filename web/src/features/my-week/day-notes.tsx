import {
  IconAlertTriangle,
  IconBed,
  IconCheck,
  IconClockExclamation,
  IconHourglassEmpty,
  IconHourglassLow,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { durationInWords } from '../../format/duration.js';
import { incompleteSentence } from '../../format/unknown.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import classes from './day-strip.module.css';
import type { WeekDay } from './week-facts.js';
import { t } from '../../messages/t.js';

interface Note {
  readonly text: string;
  readonly icon: ComponentType<{ size: number; 'aria-hidden': true }>;
  readonly isCrossed: boolean;
}

interface Props {
  readonly day: WeekDay;
  readonly restIsShort: boolean;
  readonly durationStyle: DurationStyle;
}

/** What is to be said of a day in words: its meal, the rest before it, time off the clock, what is still missing. */
export function DayNotes({ day, restIsShort, durationStyle }: Props) {
  const words = (seconds: number) => durationInWords(seconds, durationStyle);
  const notes: Note[] = [];
  if (day.mealStatus === 'TAKEN') {
    notes.push({
      text: t('myWeek:days.meal.TAKEN', { duration: words(day.mealSeconds) }),
      icon: IconCheck,
      isCrossed: false,
    });
  } else if (day.mealStatus === 'FAILED') {
    notes.push({ text: t('myWeek:days.meal.FAILED'), icon: IconAlertTriangle, isCrossed: true });
  } else if (day.mealStatus === 'UNKNOWN') {
    notes.push({ text: t('myWeek:days.meal.UNKNOWN'), icon: IconQuestionMark, isCrossed: false });
  }
  if (day.restBeforeSeconds !== null && day.restBeforeSeconds !== undefined) {
    const duration = words(day.restBeforeSeconds);
    notes.push({
      text: t(restIsShort ? 'myWeek:days.restShort' : 'myWeek:days.restBefore', { duration }),
      icon: IconBed,
      isCrossed: restIsShort,
    });
  }
  if ((day.offClockSeconds ?? 0) > 0) {
    const text = t('myWeek:days.offClock', { duration: words(day.offClockSeconds ?? 0) });
    notes.push({ text, icon: IconClockExclamation, isCrossed: false });
  }
  if (day.untimedSeconds > 0) {
    const text = t('myWeek:days.untimed', { duration: words(day.untimedSeconds) });
    notes.push({ text, icon: IconHourglassLow, isCrossed: false });
  }
  for (const gap of day.incomplete) {
    const text = t('myWeek:days.incomplete', { reason: incompleteSentence(gap) });
    notes.push({ text, icon: IconHourglassEmpty, isCrossed: false });
  }
  if (notes.length === 0) return null;
  return (
    <ul className={classes['notes']}>
      {notes.map(({ text, icon: Icon, isCrossed }) => (
        <li key={text} data-crossed={isCrossed || undefined}>
          <Icon size={16} aria-hidden />
          {text}
        </li>
      ))}
    </ul>
  );
}
