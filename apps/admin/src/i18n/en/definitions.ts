import type { definitions as nb } from '../nb/definitions.ts';
import type { SameShape } from '../text-key.ts';

export const definitions = {
  title: 'Definitions side by side',
  intro:
    'Statistics Norway and NAV do not count the same people as outside. Laget derives both from the same activities and stores no status. The first line that fits decides.',
  group: 'What the young person does',
  inside: 'Inside',
  outside: 'Outside',
  names: { ssb: 'SSB', nav: 'NAV' },
  same: 'The same in both',
  facts: 'Source and validity',
  source: 'Source',
  ages: 'Age',
  agesOf: '{from}–{to} years, residents',
  reference: 'Day that is counted',
  references: { week_of_16_november: 'The week of 16 November', not_stated: 'Not stated in our source' },
  version: 'Version',
  versionOf: '{version}, valid from {day}',
  table: 'Inside and outside by SSB and NAV',
  difference: 'Five groups make the difference',
  groups: {
    self_employed_little:
      'Self-employed with business income under 50,000 kroner: Statistics Norway counts them as employed, NAV as outside.',
    pupils:
      'Pupils in primary, lower or upper secondary without a job beside it: inside with Statistics Norway, outside with NAV.',
    measures: 'Participants in labour-market measures: inside with Statistics Norway, outside with NAV.',
    introduction: 'Participants in introduction programmes: inside with Statistics Norway, outside with NAV.',
    pensioners:
      'Old-age and AFP pensioners without a job beside it: outside with Statistics Norway, inside with NAV.',
  },
  example:
    'In one county (Trøndelag) 58,000 aged 20–66 (19.6 per cent) were counted as outside by NAV, and 51,340 (17.3 per cent) by Statistics Norway. They are the same people.',
  own: {
    title: 'The same young people by SSB and NAV',
    intro: 'Our own figures from the newest approved ones, counted by both definitions.',
    place: 'Place',
    text: '{area}, {period}: {ssb} young people are outside by SSB, and {nav} by NAV. They are the same young people, counted in two ways.',
    ssbAlone:
      '{area}, {period}: {ssb} young people are outside by SSB. NAV’s figure is not shown: the groups that make the difference are not in these figures.',
    hidden: 'The group is too small to be divided.',
    ofKnown: 'Of the {known} we know something about:',
    bySsb: 'By SSB, {share} are outside.',
    byNav: 'By NAV, {share} are outside.',
    unknown: 'Unknown: {unknown}. They stand beside the shares and are in neither of them.',
    fewUnknown: 'Unknown: nobody or very few. They would stand beside the shares.',
    bars: {
      ssb: 'Outside by SSB',
      in_measures: 'In addition: on measures or the introduction programme',
      pupil: 'In addition: pupils without a job beside',
      self_employed_little: 'In addition: self-employed with under 50,000 kroner',
      nav: 'Outside by NAV',
      unknown: 'Unknown, in neither',
    },
    why: {
      in_measures:
        'On measures or the introduction programme: SSB counts those who take part as inside. NAV counts only work and studies, so there they are outside.',
      pupil:
        'Pupils without a job beside: SSB counts all education as inside. NAV counts pupils in lower and upper secondary school as outside.',
      self_employed_little:
        'Self-employed with under 50,000 kroner a year: SSB counts them as employed. NAV counts so little income as outside.',
    },
    note: 'The figures are NAV’s rule used on those aged 15–29 who are followed up in Laget. NAV itself publishes on everybody aged 20–66. Of pensioners, the fifth group, we have none: nobody under 30 has an old-age pension.',
  },
  confirmed: {
    title: 'When was what they do last confirmed?',
    text: 'Among {count} young people in {area} who are followed up in Laget. Each is counted once, by the newest that somebody has said.',
    few: 'Nobody or very few in {area} are followed up.',
    note: 'One date is one person’s, so we show how long ago it is. What goes on and nobody has confirmed for six months is unknown. What has an end date is known until then.',
    bins: {
      '0-3': '0–3 months ago',
      '4-6': '4–6 months ago',
      '7+': 'More than 6 months ago',
      never: 'Nothing is registered',
    },
  },
  unknown: 'Unknown',
  unknownText:
    'What nobody has confirmed for six months is unknown in Laget. The unknown stand beside the share, never in it. The oldest confirmation that still counts is therefore at most six months older than the day counted. In Statistics Norway’s registers whoever has no trace is outside.',
  background: 'Immigrant background',
  backgroundText:
    'Immigrants were born abroad, and so were their parents and all four grandparents. Norwegian-born to immigrant parents were born in Norway, and the rest of the family abroad. Everybody else is the rest of the population. The young person answers, for figures only. Those who have not answered, or do not want to, are unknown and stand beside the shares.',
  backgroundVersion: 'Source: {source}. Version {version}, valid from {day}.',
  counts: {
    employed: 'In work',
    self_employed: 'Self-employed, 50,000 kroner or more',
    self_employed_little: 'Self-employed, under 50,000 kroner',
    apprentice: 'Apprentice',
    pupil: 'Pupil in primary, lower or upper secondary',
    student: 'Student',
    labour_market_measure: 'Labour-market measure',
    introduction_programme: 'Introduction programme',
    registered_unemployed: 'Registered unemployed',
    aap: 'Work assessment allowance',
    disability_benefit: 'Disability benefit',
    kvp: 'Qualification programme',
    sick_leave: 'On sick leave',
    old_age_pension: 'Old-age pension or AFP',
    other: 'Something else',
  },
  dropouts: {
    title: 'Dropout in two ways',
    intro:
      'The same young people followed up in Laget, counted by both definitions. The figures are not parts of each other and cannot be added.',
    years: 'After five years, {dropped} have left, of {known} of whom we know how it went.',
    county: 'In the school year, {dropped} have left, of {known} of whom we know how it went.',
    share: 'That is {share}.',
    none: '{rule}: not among these figures.',
    few: '{rule}: none or very few to count.',
    difference:
      'Five years see who never finished, and those who came back are not among them. The school year sees who leaves now, also those who begin again in the autumn. So the first figure is the final one, and the second is the one that can be acted on.',
    names: {
      after_five_years: 'Statistics Norway (SSB), after five years',
      county_left_in_the_year: 'The county, in the school year',
    },
    counted: 'Known how it went',
    dropped: 'Left',
    unknown: 'Unknown',
  },
  upperSecondary: 'Dropout from upper secondary',
  upperSecondaryText: {
    after_five_years:
      'After five years: of those who began one autumn, those who five years later have neither completed it nor are pupils or apprentices.',
    county_left_in_the_year:
      'The county’s own: of those who were pupils or apprentices on 1 October, those who have left without completing by 15 June of the same school year.',
  },
  upperSecondaryUnknown:
    'Where nobody has said whether the education was completed, the answer is unknown and not dropout.',
} satisfies SameShape<typeof nb>;
