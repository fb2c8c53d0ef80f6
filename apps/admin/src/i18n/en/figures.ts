import type { figures as nb } from '../nb/figures.ts';
import type { SameShape } from '../text-key.ts';

export const figures = {
  quarter: 'Quarter {number}, {year}',
  everywhere: 'All the municipalities',
  above: '{area}, {quarter}',
  area: 'Area',
  period: 'Period',
  loading: 'Fetching the figures …',
  notMade: 'The figures for last quarter have not been made yet. They are made when the quarter is over.',
  among: 'Among {count} young people followed up in Laget.',
  amongTooFew: 'Among young people followed up in Laget.',
  rounding: {
    strong: 'The figures are rounded so that nobody can be recognised.',
    text: 'All counts are rounded to 0, 5, 10, 15 … A figure usually differs by at most 4 from the real one. The figures always add up. 0 means none or very few. “:” means that the group is too small to be split up (under 10). Percentages are worked out from the rounded figures.',
    link: 'How we protect the young people',
  },
  figure: {
    zero: '0 means none or very few.',
    hidden: '“:” means that the group is too small to be split up (under 10).',
    zeroLabel: '0. Show what it means',
    hiddenLabel: 'Not shown. See why',
  },
  rate: {
    shown: '{percent}%',
    under: 'under 10%',
    over: 'over 90%',
    likely: 'Probably between {low} and {high}%.',
    tooFew: 'The group is too small for percentages (under 30).',
  },
  partOf: 'of {whole}',
  young: 'young people',
  asTable: 'Show as a table',
  tableOf: '{heading}, as a table',
  inAll: 'In all',
  group: 'Group',
  count: 'Number',
  municipality: 'Municipality',
  all: 'All',
  column: {
    registered: 'Registered',
    active: 'Under way',
    paused: 'Paused',
    in_time: 'Within 30 days',
    late_or_not_yet: 'Later, or not yet',
    met: 'The receiver has met the young person',
    ended_otherwise: 'Ended in another way',
  },
  columnShort: {
    registered: 'Registered',
    active: 'Under way',
    paused: 'Paused',
    in_time: 'In time',
    late_or_not_yet: 'Not in time',
    met: 'First meeting',
    ended_otherwise: 'Another way',
  },
  overview: {
    title: 'Young people followed up',
    key: {
      followed: 'Followed up',
      active: 'Follow-up under way',
      mapped: 'Mapped within 30 days',
      met: 'Transitions with a first meeting',
    },
    status: {
      title: 'Where is the follow-up now?',
      text: 'Status {day}.',
    },
    mapped: {
      title: 'From registration to mapping',
      text: 'Young people registered at least 30 days before the quarter was over.',
    },
    transitions: {
      title: 'Transitions that ended',
      text: 'A transition is finished when the receiver has met the young person.',
    },
    municipalities: {
      title: 'By municipality',
      text: 'Press “:” or “0” to see what it means.',
    },
  },
  indicators: {
    title: 'Indicators',
    intro:
      'Each indicator has a fixed definition and belongs to goals of the national mission (samfunnsoppdraget).',
    definition: 'Definition',
    level: 'Level',
    levels: { individual: 'Individual', organisation: 'Organisation', system: 'System' },
    goals: 'Goals',
  },
  indicator: {
    followed_up_by_status: {
      name: 'Young people followed up, by status',
      definition:
        'Everybody followed up in Laget on the last day of the quarter, by the status the follow-up had on that day.',
    },
    mapped_within_30_days: {
      name: 'Mapped within 30 days',
      definition:
        'Of those followed up on the last day of the quarter and registered at least 30 days before: how many had a completed mapping within 30 days of the registration.',
    },
    transitions_met: {
      name: 'Transitions with a first meeting',
      definition:
        'Of the transitions that ended in the quarter: how many ended with the receiver having met the young person.',
    },
  },
  goal: {
    '1': {
      '7': '1.7 More people aged 15 to 29 are in work, education and training (by 2034)',
    },
    '2': {
      '1': '2.1 The instruments are coordinated (by 2029)',
      '2': '2.2 The services are robust and hang together (by 2034)',
    },
    '3': {
      '1': '3.1 New ways of working are in use (by 2026)',
      '3': '3.3 Effects are reliably documented (by 2034)',
    },
  },
  reports: {
    heading: 'Indicator report',
    print: 'Print the report',
    intro:
      'The report shows the figures as they were made when the quarter was over. They are not changed afterwards.',
    made: 'The figures were made {day} at {time}.',
    source:
      'Source: Laget. The figures are about young people followed up in Laget, not all young people in the municipalities.',
  },
  protection: {
    title: 'How we protect the young people',
    intro:
      'Managers should be able to steer by the figures. Nobody should be able to find a young person in them.',
    people: {
      title: 'You see figures only',
      one: 'Managers have no way to a case, a name or a list of young people.',
      two: 'The figures are kept apart. The connection they are fetched over has no access to information about anybody.',
    },
    rounding: {
      title: 'All counts are rounded',
      one: 'Counts are shown as 0, 5, 10, 15 and so on. A figure usually differs by at most 4 from the real one.',
      two: 'We round the smallest first and add up afterwards. So the sums are right: the municipalities together make the same as the figure for all.',
      three: '0 means none or very few. It does not always mean nought.',
    },
    small: {
      title: 'Small groups are not split up',
      one: 'If a group is under 10, we show “:” instead of the figures in it.',
      two: 'Percentages are worked out only for groups of 30 or more, and only from the rounded figures.',
    },
    once: {
      title: 'The figures are made once',
      one: 'The figures are made when the quarter is over. They never change afterwards. So nobody can compare two editions and find out who is new.',
    },
    who: {
      title: 'Whom the figures are about',
      one: 'The figures are about young people followed up in Laget. They say nothing about all young people in the municipality.',
      two: 'The young people know that figures are made, and how they are protected. It says so on their page.',
    },
  },
} as const satisfies SameShape<typeof nb>;
