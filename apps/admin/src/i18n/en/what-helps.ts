import type { whatHelps as nb } from '../nb/what-helps.ts';
import type { SameShape } from '../text-key.ts';

export const whatHelps = {
  besides: {
    more: 'More often than expected',
    less: 'Less often than expected',
    as_expected: 'About as expected',
  },
  few: 'Fewer than 30',
  kind: 'Kind of measure',
  situation: 'Situation',
  good: 'Helped well',
  evaluated: 'Evaluated',
  share: 'Share',
  likely: 'Probably',
  beside: 'Against expected',
  expected: 'Expected',
  all: 'All measures',
  title: 'Does anything help more than expected?',
  by: 'Show by',
  text: 'In {area} the measure helped {good} of {count} young people well, all measures taken together ({share}). That is what we expect.',
  tooFew:
    'In {area} fewer than 30 have had a measure evaluated, or the figures are not shown. Then we do not know what to expect.',
  more: 'More often than expected: {names}.',
  less: 'Less often than expected: {names}.',
  same: 'None stands out more than rounding and chance can explain.',
  note: 'The line shows what rounding and chance can mean together. Where it meets the grey field, we say “about as expected”. The order is always the same and is no ranking. The figures do not show that the measure is the reason: who gets which measure is not left to chance.',
  /** How sure the lines are; the share is reckoned so. */
  sure: 'Of 100 such lines, about {sure} should hold the true figure.',
  within: {
    by: 'Kinds of measures: {situation}',
    all: 'All measures in the situation',
    text: 'In {area} the measure helped {good} of {count} young people well in the situation “{situation}”, all measures taken together ({share}). That is what we expect there.',
    tooFew:
      'In {area} fewer than 30 have had a measure evaluated in the situation “{situation}”, or the figures are not shown. Then we do not know what to expect.',
    note: 'Each young person is counted once, by the newest measure evaluated in the situation. The transitions of the case show the situation, from when they are written until a year after their date. The lines are longer here, because many kinds of measures are asked about at once.',
  },
  near: {
    heading: '{kind}: what we know',
    none: 'Nothing like it has been evaluated for {name} yet.',
    loading: 'Fetching the figures …',
    notMade: 'No figures are published yet.',
    sure: 'What follows “probably” should hold the true figure about {sure} times in 100.',
    sureWithin:
      'Within a situation many kinds of measures are asked about at once. There it should hold about {sure} times in 100.',
    theCounty: 'the county',
    count:
      'Among {total} young people followed up in Laget across {area}, {count} have had such a measure evaluated. It helped {good} of them well. Probably {range}.',
    few: 'Among {total} young people followed up in Laget across {area}, fewer than 30 have had such a measure evaluated, or the figures are not shown.',
    besides: {
      more: 'That is more often than expected from all measures.',
      less: 'That is less often than expected from all measures.',
      as_expected: 'That is about as expected from all measures.',
    },
    note: 'Figures of {quarter}, rounded to 5. They do not say why, nor what is right for {name}.',
    among: 'Among {total} young people followed up in Laget across {area}.',
    line: 'Helped {good} of {count} well, probably {range}.',
    fewOf: 'Fewer than 30, or not shown: {names}.',
    within: {
      heading: 'In the situation “{situation}”',
      count:
        'Across {area}, {count} have had such a measure evaluated in the situation “{situation}”. It helped {good} of them well. Probably {range}.',
      few: 'Fewer than 30 across {area} have had such a measure evaluated in the situation “{situation}”, or the figures are not shown.',
      none: 'Fewer than 30 across {area} have had the same kind of measure evaluated in this situation, or the figures are not shown.',
      besides: {
        more: 'That is more often than expected from all measures in the situation.',
        less: 'That is less often than expected from all measures in the situation.',
        as_expected: 'That is about as expected from all measures in the situation.',
      },
      why: 'The transitions that you see in the case show the situation. It is not stored.',
    },
    every: 'What has helped others in {area}?',
  },
} as const satisfies SameShape<typeof nb>;
