import type { Spell } from '#domain/activity/spell';
import { addActivity } from '../../case/activity.ts';
import { giveConsent } from '../../case/consent.ts';
import { leave } from '../../case/join.ts';
import { map, type Said } from '../../case/mapping.ts';
import { register } from '../../case/register.ts';
import { activate } from '../../case/status.ts';
import { handOverAll, keepUp, planTransition } from '../../case/transition.ts';
import { acceptTransition, meet, offerTransition } from '../../case/transition-verbs.ts';
import { explain } from '../../case/voice.ts';
import { dateOf } from '../../random/moments.ts';
import type { Chapter } from './anne.ts';

/** The thin mapping: five areas, nothing about money, home, the child or who frightens her. */
const thin: readonly Said[] = [
  {
    area: 'income',
    answer: 'some',
    note: 'Sykmeldt 100 %. Lurer på hva som skjer når sykepengene tar slutt.',
  },
  { area: 'physical_health', answer: 'fine' },
  { area: 'mental_health', answer: 'some', note: 'Sliten, sover dårlig. Fastlegen følger opp.' },
  { area: 'work', answer: 'fine', ownWords: 'Jeg trives i butikken.' },
  { area: 'strengths', answer: 'fine', ownWords: 'Jeg er god med kunder.' },
];

const consents = ({ file, days }: Chapter): void => {
  const by = file.directory.signIn('nav');
  const dps = file.directory.serviceNamed('DPS Fjord');
  const shared = {
    by,
    months: 12,
    howExplained: 'Gikk gjennom arket på kontoret. Anne skrev under.',
    heardNote: '',
  } as const;
  giveConsent(file, {
    ...shared,
    at: days.ago(695, 10),
    services: [by.service],
    categories: ['basic', 'work_economy', 'health'],
    purpose: 'At NAV kan følge opp Anne mens hun er sykmeldt.',
  });
  activate(file, days.ago(695, 11));
  giveConsent(file, {
    ...shared,
    at: days.ago(345, 10),
    services: [by.service, dps],
    categories: ['basic', 'work_economy', 'health'],
    purpose: 'At NAV og DPS kan følge opp Anne sammen.',
  });
};

/** From work and sick leave to treatment. DPS met her, treated what it was asked about, and finished. */
const toTreatment = ({ file, days }: Chapter): void => {
  const by = file.directory.signIn('nav');
  const receiver = file.directory.serviceNamed('DPS Fjord');
  const clinician = file.directory.takesNext(receiver);
  const transition = planTransition(file, {
    at: days.ago(360, 9),
    by,
    kind: 'unemployment_to_illness',
    onDate: days.dayAgo(320),
    receiver,
  });
  keepUp(transition, days.dayAgo(320), 0);
  handOverAll(transition, days.dayAgo(343), {});
  offerTransition(file, transition, { at: days.ago(342, 10), by });
  acceptTransition(file, transition, { at: days.ago(335, 10), by: clinician });
  meet(file, transition, { at: days.ago(312, 14), by: clinician, date: dateOf(days.ago(312, 14)) });
  leave(file, clinician, days.ago(118, 12), 'Behandlingen for søvn og uro er avsluttet.');
};

const activities = ({ file, days }: Chapter): void => {
  const spells: Spell[] = [];
  const shared = { level: null, source: 'service', owner: file.directory.signIn('nav').service } as const;
  addActivity(
    file,
    {
      ...shared,
      kind: 'employed',
      detail: 'Butikkmedarbeider, 80 %',
      from: days.dayAgo(1400),
      to: days.dayAgo(640),
      confirmedOn: days.dayAgo(640),
    },
    spells,
  );
  addActivity(
    file,
    {
      ...shared,
      kind: 'sick_leave',
      detail: '100 %',
      from: days.dayAgo(720),
      to: days.dayAgo(356),
      confirmedOn: days.dayAgo(400),
    },
    spells,
  );
  addActivity(
    file,
    {
      ...shared,
      kind: 'aap',
      detail: 'Under behandling',
      from: days.dayAgo(354),
      to: null,
      confirmedOn: days.dayAgo(205),
    },
    spells,
  );
};

/** Two years in which NAV did what it could see, and nobody saw the whole. */
export const lostYears = (chapter: Chapter): void => {
  const { file, days } = chapter;
  const by = file.directory.signIn('nav');
  register(
    file,
    {
      at: days.ago(702, 9),
      by,
      level: 1,
      reason: 'Anne er sykmeldt på sjette uke og vet ikke hva hun skal tilbake til.',
      youngPersonTold: { told: true, how: 'I samtalen på NAV.' },
      guardiansTold: { told: false, whyNot: 'Anne er myndig.' },
    },
    true,
  );
  explain(file, by, days.ago(696, 13), 'Fortalte hva Laget er, muntlig, i første oppfølgingssamtale.');
  consents(chapter);
  map(file, { at: days.ago(684, 10), by, said: thin, decisions: [], completedAt: days.ago(684, 11) });
  toTreatment(chapter);
  activities(chapter);
};
