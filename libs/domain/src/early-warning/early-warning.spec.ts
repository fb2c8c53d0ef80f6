import { expect, test } from '@jest/globals';
import {
  daysKept,
  identifiedStatuses,
  linesAtOnce,
  mostBytes,
  mostLines,
  mostUnpacked,
  requireMaySetAside,
  settingAsideBlockers,
  watchesSchool,
} from './identified.ts';
import {
  allSchoolColumns,
  chosenHeadings,
  isSchoolColumn,
  looksLikeAPupil,
  proposedPlaces,
  schoolColumns,
} from './columns.ts';
import { factsIn, lineBlockers, namesIn, type SchoolLine } from './line.ts';
import { earlyWarningLaw } from '../../../../migrations/early-warning/law.ts';
import { firstThresholds, identifiedBy, identifying, type SchoolFacts, thresholdsIn } from './thresholds.ts';
import { asPercents, choiceIn, markIn, meanIn, percentIn } from './values.ts';

/** Written by hand and read by people: everything that a heading may say. */
const headings = `
number: fødselsnummer, fødselsnr, fnr, personnummer, id-nummer
name: navn, elev, elevnavn, fullt navn
givenName: fornavn
familyName: etternavn
schoolClass: klasse, gruppe, basisgruppe, trinn
absence: fravær, fravær %, fraværsprosent, fravær i prosent, udokumentert fravær %, fravær (%)
mean: snitt, karaktersnitt, gjennomsnitt, grunnskolepoeng, poengsum
maths: matematikk, matte, mat
english: engelsk, eng, engelsk skriftlig
norwegian: norsk, nor, norsk hovedmål, norsk hm
choice: inntaksvalg, ønske, inntatt på ønske, valg, ønskenummer, inntatt ønske
`;

test('what a column may be called', () => {
  const described = allSchoolColumns.map((column) => `${column}: ${schoolColumns[column].join(', ')}`);
  expect(described).toEqual(headings.trim().split('\n'));
  expect([isSchoolColumn('maths'), isSchoolColumn('address')]).toEqual([true, false]);
});

test('the headings propose the columns, and what the school chose last goes before', () => {
  const list = ['Fødselsnr', ' ELEV ', 'Fravær_%', 'Andel borte', 'Matte'];
  expect(proposedPlaces(list)).toEqual({ number: 0, name: 1, absence: 2, maths: 4 });
  expect(proposedPlaces(list, { absence: 'andel  borte', maths: 'Regning' })).toEqual({
    ...{ number: 0, name: 1, absence: 3, maths: 4 },
  });
  expect(chosenHeadings(list, { number: 0, absence: 3 })).toEqual({
    number: 'Fødselsnr',
    absence: 'Andel borte',
  });
});

test('a first line with a pupil in it is no heading', () => {
  expect(['148509 50025', 'Fødselsnummer', 'Vg1 2026'].map(looksLikeAPupil)).toEqual([true, false, false]);
});

test('values as schools write them', () => {
  expect(['12,5 %', '12.5', '', '101', 'mye'].map(percentIn)).toEqual([
    12.5,
    12.5,
    null,
    'unreadable',
    'unreadable',
  ]);
  expect(['3,4', '34.1', ' ', '61', 'x'].map(meanIn)).toEqual([3.4, 3.41, null, 'unreadable', 'unreadable']);
  expect(['1', '6', '2.0', 'iv', 'F', 'Fri', '-', '', '7', '0'].map(markIn)).toEqual([
    ...[1, 6, 2, 'IV', null, null, null, null],
    ...['unreadable', 'unreadable'],
  ]);
  expect(['1', '2. ønske', '3.0', '', '0', 'først'].map(choiceIn)).toEqual([
    ...[1, 2, 3, null],
    ...['unreadable', 'unreadable'],
  ]);
});

test('a list that writes absence as shares of one is read in per cent, and another is left as it is', () => {
  expect(asPercents(['0.125', '', '1'])).toEqual(['12.5', '', '100']);
  expect(asPercents(['0.5', '12'])).toEqual(['0.5', '12']);
  expect(asPercents(['0', '1'])).toEqual(['0', '1']);
  expect(asPercents(['0,5 %'])).toEqual(['0,5 %']);
});

const fine: SchoolFacts = { absence: 3, mean: 4.1, maths: 4, english: 5, norwegian: 4, choice: 1 };

test.each<[string, Partial<SchoolFacts>, Partial<SchoolFacts>]>([
  ['first_choice_low_mean', { mean: 2.4 }, { mean: 2.5 }],
  ['lower_choice_low_mean', { choice: 2, mean: 3 }, { choice: 2, mean: 3.1 }],
  ['low_mark_maths', { maths: 2 }, { maths: 3 }],
  ['low_mark_english', { english: 'IV' }, { english: null }],
  ['low_mark_norwegian', { norwegian: 1 }, { norwegian: 3 }],
  ['much_absence', { absence: 10.1 }, { absence: 10 }],
])('identified by %s, and not on the other side of the threshold', (code, over, under) => {
  expect(identifiedBy({ ...fine, ...over }, firstThresholds)).toEqual([code]);
  expect(identifiedBy({ ...fine, ...under }, firstThresholds)).toEqual([]);
});

test('nothing that a list does not say identifies anybody', () => {
  const nothing: SchoolFacts = {
    absence: null,
    mean: null,
    maths: null,
    english: null,
    norwegian: null,
    choice: null,
  };
  expect(identifiedBy(nothing, firstThresholds)).toEqual([]);
  expect(Object.keys(identifying)).toHaveLength(6);
  expect(firstThresholds).toEqual({ firstChoiceMean: 2.5, lowerChoiceMean: 3, lowMark: 2, absence: 10 });
});

const line: SchoolLine = {
  number: '14850950025',
  name: 'Lund, Sara',
  givenName: '',
  familyName: '',
  schoolClass: '1STA',
  absence: '4 %',
  mean: '',
  maths: '4',
  english: '',
  norwegian: '',
  choice: '',
};
const wrongIn = (part: Partial<SchoolLine>, twiceInFile = false) =>
  lineBlockers({ line: { ...line, ...part }, identityBlockers: [], twiceInFile });

test('a name in one column or two', () => {
  expect(namesIn(line)).toEqual({ givenName: 'Sara', familyName: 'Lund' });
  expect(namesIn({ name: 'Sara Marie Lund', givenName: '', familyName: '' })).toEqual({
    givenName: 'Sara Marie',
    familyName: 'Lund',
  });
  expect(namesIn({ name: 'x', givenName: ' Sara ', familyName: 'Lund' })).toEqual({
    givenName: 'Sara',
    familyName: 'Lund',
  });
});

test('the facts of a line; what cannot be read is as if it were not there', () => {
  expect(factsIn({ ...line, maths: '9' })).toEqual({
    ...{ absence: 4, mean: null, maths: null, english: null, norwegian: null, choice: null },
  });
});

test.each<[string, Partial<SchoolLine>]>([
  ['number_missing', { number: ' ' }],
  ['name_missing', { name: 'Sara' }],
  ['absence_unreadable', { absence: 'mye' }],
  ['mean_unreadable', { mean: 'godt' }],
  ['maths_unreadable', { maths: '9' }],
  ['english_unreadable', { english: '0' }],
  ['norwegian_unreadable', { norwegian: 'seks' }],
  ['choice_unreadable', { choice: 'først' }],
  ['nothing_to_judge', { absence: '', maths: '' }],
])('%s', (code, part) => {
  expect(wrongIn(part)).toEqual([code]);
});

test('a number that is wrong says how, and one that stands twice is said', () => {
  expect(wrongIn({})).toEqual([]);
  expect(wrongIn({}, true)).toEqual(['twice_in_file']);
  const identityBlockers = ['identity-wrong-length'] as const;
  expect(lineBlockers({ line, identityBlockers, twiceInFile: false })).toEqual(identityBlockers);
});

test('who reads lists, how much is read and how long it is kept', () => {
  expect([watchesSchool('school_counsellor'), watchesSchool('nav_counsellor')]).toEqual([true, false]);
  expect([daysKept, mostLines, linesAtOnce, mostBytes, mostUnpacked]).toEqual([
    30, 2000, 50, 3_000_000, 30_000_000,
  ]);
  expect(identifiedStatuses).toEqual(['waiting', 'set_aside']);
});

test('setting aside has a reason, once', () => {
  expect(settingAsideBlockers({ status: 'waiting', reason: 'Har snakket med henne.' })).toEqual([]);
  expect(settingAsideBlockers({ status: 'set_aside', reason: ' ' })).toEqual([
    'already-set-aside',
    'reason-missing',
  ]);
  expect(() => {
    requireMaySetAside({ status: 'waiting', reason: '' });
  }).toThrow('blocked');
});

test('the thresholds come from the rows, and a row that is missing identifies nobody', () => {
  expect(thresholdsIn(earlyWarningLaw)).toEqual(firstThresholds);
  const none = thresholdsIn([]);
  expect(none).toEqual({ firstChoiceMean: 0, lowerChoiceMean: 0, lowMark: 0, absence: 100 });
  const worst: SchoolFacts = { absence: 100, mean: 1, maths: 'IV', english: 1, norwegian: 1, choice: 2 };
  expect(identifiedBy(worst, none)).toEqual([]);
});
