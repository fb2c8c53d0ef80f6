import type { releases as nb } from '../nb/releases.ts';
import type { SameShape } from '../text-key.ts';

export const releases = {
  title: 'Approval of figures',
  intro:
    'For each period the figures are rounded, checked and locked. No manager sees them before both the figures steward and the privacy officer have approved them.',
  none: 'No figures are made yet. They are made when the period is over.',
  approved: {
    title: 'What young people do',
    intro:
      'These are the approved figures of what young people who are followed up did on the last day of each period, by age and gender.',
    none: 'No figures are approved yet.',
  },
  loading: 'Fetching the figures …',
  counted: 'Counted {day}, made {made}.',
  rhythm: {
    title: 'How often the figures come',
    now: {
      quarter: 'The figures come each quarter.',
      half_year: 'The figures come each half year.',
      year: 'The figures come each year.',
    },
    due: 'The newest period that is over is {due}.',
    waits: 'The figures of {due} are not made yet.',
    next: 'The next are of {next} and can be made from {day}.',
    set: 'Change how often',
    choose: 'How often shall they come?',
    choices: { quarter: 'Each quarter', half_year: 'Each half year', year: 'Each year' },
    hint: 'From the next release on. What is frozen stays. A municipality’s year is made only where the figures come each quarter.',
    reason: 'Why?',
    save: 'Save',
    missing: { covers: 'Choose how often.', reason: 'Write why.' },
    history: 'Earlier choices',
    was: '{day}: {covers}, by {name}. {reason}',
  },
  covers: {
    half_year: 'The release stands for a half year: figures come twice a year.',
    year: 'The release stands for a year: figures come once a year.',
  },
  failedRuns: {
    title: 'Runs that made no figures',
    intro:
      'When figures are made, the audit may say no, or the run may be refused. Then nothing is released. This says why, without places, groups or numbers of young people.',
    run: '{period}, {day}',
    corrects: 'The run was to correct figures that are released.',
    because: {
      audit: 'The audit found something that may give too much away, and rounding anew did not help.',
      beside_earlier:
        'Together with the figures it was to correct, the correction would give too much away. Rounding anew did not help.',
      not_comparable:
        'The figures that were to be corrected were made with another key, or by an older version of Laget. The correction cannot be tested together with them.',
      year_does_not_fit:
        "The correction does not go together with the municipalities' year, which is released.",
      not_over: 'The period is not over.',
      no_place: 'No municipality has been entered yet.',
      overlaps: 'A part of the period is released already, and nobody is counted more often.',
      too_often: 'Figures come less often than was asked for.',
      covers_another:
        'The period is released as a quarter, a half year or a year, and is corrected as the same.',
      needs_reason: 'The period is released. A correction must have a reason.',
      nothing_to_correct: 'The period is not released, so there is nothing to correct.',
      stopped: 'The run was stopped.',
      broke: 'Something went wrong in the program or how it is set up.',
    },
    tables: { persons: 'What the young people do', year: "A municipality's year" },
    found: {
      interval:
        '{table}: C1 Interval. Numbers can be worked out more closely than rounding promises (numbers: {count}).',
      group:
        '{table}: C2 Group. It can be shown that everybody in a group has the same status (groups: {count}).',
      personal:
        '{table}: C3 Acquaintance. Somebody who knows some of the young people can work out something about the others (times: {count}).',
      form: '{table}: C4 Form. Numbers cannot be divided by five, or the sum is wrong (numbers: {count}).',
      difference:
        '{table}: C5 Difference. The difference between two selections gives too much away (times: {count}).',
    },
    tried: 'Tried: rounded anew, and it did not hold (times: {count}).',
    nothingToTry: 'Rounding anew could not help.',
    next: {
      again: 'What now: ask those who run Laget to make the figures again, as it says here.',
      wait: 'What now: wait, and ask those who run Laget to make the figures when it is in place.',
      ask: 'What now: ask those who run and develop Laget to look at the run. The figures that are released stand until then.',
    },
  },
  correction: '{period}, correction {number}',
  corrects: 'Correction: {reason}',
  approvedBy: '{name} approved on {day} as {role}.',
  approve: 'Approve the figures',
  sure: 'You stand for it that the check is read and that the figures can be shown. It cannot be taken back; faults are corrected by a new issue.',
  link: 'Figures that wait for approval',
  notShown: 'The figures are no longer shown. The correction stands instead.',
  standings: {
    waiting: 'Waits for approval',
    published: 'Approved',
    replaced: 'Corrected by a newer issue',
  },
  approvers: {
    figures_steward: 'figures steward',
    privacy_officer: 'privacy officer',
  },
  missing: {
    figures_steward: 'The figures steward has not approved yet.',
    privacy_officer: 'The privacy officer has not approved yet.',
  },
  audit: {
    title: 'What the check found',
    passed:
      'Nothing. {inner} of the smallest figures and {published} sums were tried, and none of them gives anybody away.',
    mended:
      'Rounded anew {count} time before the check was passed. |||| Rounded anew {count} times before the check was passed.',
    interval: 'Interval: no figure can be worked out closer than the rounding promises.',
    group:
      'Group: of no group can it be shown that all have the same status, even by somebody who knows the name, age and gender of all.',
    form: 'Form: every figure is a multiple of {base}, and all sums agree.',
    difference: 'Difference: the difference between two selections says no more than the figures themselves.',
    personal:
      'Own knowledge: for {count} who work in Laget and know some of the young people, it was tested that they cannot work out anything about the others.',
    together:
      'Together: {count} other table was tested together with this one. |||| Together: {count} other tables, most of them of the same young people, were tested together with this one.',
    linked:
      'Asked together with {count} earlier quarter in which some of the same people are counted. |||| Asked together with {count} earlier quarters in which some of the same people are counted.',
    corrected:
      'The correction: tested together with the figures that it corrects (number of versions: {count}). Also for somebody who has saved them, at least five numbers are possible for each figure.',
    notCorrected: 'Not tested: the correction together with the figures that it corrects.',
    merged:
      'Put together for everybody, because apart the figures would have given something away: groups in {count} table. |||| Put together for everybody, because apart the figures would have given something away: groups in {count} tables.',
    leftOut:
      'Left out for everybody, because no rounding can show it with the rest: {count} table. |||| Left out for everybody, because no rounding can show it with the rest: {count} tables.',
    notBeside: 'Not tested: figures that others publish about the same young people.',
    floor:
      'Floor: split up only where at least 30 live in each group, by the population of {year} ({source}).',
    noFloor: 'Floor: no population has been read in, so no place is split up.',
    year: 'The year: for {count} municipality the other tables of the whole year were tried together with the quarters. |||| The year: for {count} municipalities the other tables of the whole year were tried together with the quarters.',
    yearLeftOut:
      'Left out in the year of a municipality, because it does not go with the quarters: {count} table. |||| Left out in the year of a municipality, because it does not go with the quarters: {count} tables.',
    notAsked:
      'Not tried: what somebody who has had cases can work out. Nor was it tried against figures that others publish.',
  },
  table: {
    title: 'See the figures',
    place: 'Municipality',
    all: 'All municipalities',
    by: 'Divide by',
    within: 'And within that',
    nothing: 'Nothing',
    total: 'In all',
    among: 'Among {count} young people who are followed up in Laget.',
    caption: 'The figures of {quarter}',
    count: 'Number',
  },
  dimensions: {
    age: 'Age',
    gender: 'Gender',
    status: 'What they do',
  },
  genders: {
    female: 'Woman',
    male: 'Man',
    unstated: 'Not stated',
  },
  statuses: {
    employed: 'In work',
    in_education: 'In education',
    in_measures: 'In a measure',
    unemployed: 'Unemployed',
    aap_disability: 'Work assessment allowance or disability benefit',
    other: 'Other',
    unknown: 'Unknown',
  },
} satisfies SameShape<typeof nb>;
