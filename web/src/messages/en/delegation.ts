/** What work could leave a team; loaded with the lower part of the weekly review. */
export const delegation = {
  title: 'What could leave the team',
  description:
    'Where logged administrative and coordination time goes, over four whole weeks. Of the team, never of one person.',
  chooseTeam: 'Choose a team above: this is told of one team at a time.',
  none: 'No administrative or coordination time is logged in these weeks.',
  tooFew: 'Too few people contributed to show where the time goes.',
  share: 'If so much of it went elsewhere',
  table: 'Administrative and coordination time by activity',
  activity: 'Activity',
  category: 'Category',
  hours: 'A week',
  sum: 'Sum so far',
  returned: 'Returned a week',
  others: 'Other activities of few people',
  partly: '{{name}} (in {{weeks}} of {{all}} weeks; otherwise with the others)',
  weeks: '{{period}}. The first bars are where a change gives back most.',
  withheld_one: 'One week of a category is hidden: too few people contributed.',
  withheld_other: '{{count}} weeks of a category are hidden: too few people contributed.',
  ways: 'What gave such time back elsewhere: pre-visit planning, standing orders and protocols, a shared inbox sorted before it reaches clinical staff, forms and faxes in one hand (Sinsky et al., Annals of Family Medicine 11, 2013: 23 practices). Work that leaves the team lands somewhere: ask there first.',
} as const;
