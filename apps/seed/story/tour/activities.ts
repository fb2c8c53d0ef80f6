import type { Spell } from '#domain/activity/spell';
import { addActivity } from '../../case/activity.ts';
import type { Chapter } from './tour.ts';

/** Upper secondary school all along, and a summer job that helped. */
export const activitiesOfTour = ({ file, days }: Chapter): void => {
  const spells: Spell[] = [];
  const school = file.directory.signIn('skole').service;
  const nav = file.directory.signIn('nav').service;
  addActivity(
    file,
    {
      kind: 'school',
      level: 'upper_secondary',
      detail: 'Vg2 teknologi- og industrifag, Vestlia vgs',
      from: days.dayAgo(450),
      to: null,
      confirmedOn: days.dayAgo(34),
      source: 'service',
      owner: school,
    },
    spells,
  );
  addActivity(
    file,
    {
      kind: 'employed',
      level: null,
      detail: 'Sommerjobb på Sykkelkjelleren',
      from: days.dayAgo(150),
      to: days.dayAgo(110),
      confirmedOn: days.dayAgo(110),
      source: 'told',
      owner: nav,
    },
    spells,
  );
};
