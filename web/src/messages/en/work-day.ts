/** Work day: one person's day on a time axis. */
export const workDay = {
  title: 'Work day',
} as const;
