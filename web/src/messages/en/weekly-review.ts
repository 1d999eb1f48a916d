/** Weekly review: last week in two minutes. */
export const weeklyReview = {
  title: 'Weekly review',
} as const;
