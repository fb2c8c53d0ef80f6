import type { plan as nb } from '../nb/plan.ts';
import type { SameShape } from '../text-key.ts';
import { goal } from './plan/goal.ts';
import { measure } from './plan/measure.ts';
import { activation } from './plan/activation.ts';
import { versions } from './plan/versions.ts';
import { blockers } from './plan/blockers.ts';

export const plan = {
  heading: 'Planen',
  pageHeading: 'Planen til {name}',
  backToCase: 'Til saka',
  empty: '{name} har ingen plan enno. Byrj med det {name} sjølv vil.',
  version: 'Versjon {number}',
  since: 'gjeld sidan {date}',
  draft: 'utkast, gjeld ikkje enno',
  closed: 'avslutta',
  review: 'blir evaluert {date}',
  earlier: 'eldre versjonar',
  edit: 'Endre planen',
  partly: 'Noko her er ikkje delt med deg.',
  otherMeasures: 'Tiltak utan mål',
  category: 'Kva handlar det om?',
  categoryHint: 'Berre dei som kan sjå dette emnet, kan lesa det.',
  categories: {
    basic: 'Det grunnleggjande',
    school: 'Skule',
    work_economy: 'Arbeid og økonomi',
    health: 'Helse',
    family: 'Familie og barnevern',
  },
  onlyYou: 'Du og {name}',
  goal,
  measure,
  templates: {
    open: 'Begynn med eit forslag',
    heading: 'Forslag til planen for {name}',
    which: 'Kva liknar mest?',
    hint: 'Forslag, ikkje skjema. Ta det som passar, endre orda, og lat resten liggja.',
    goal: 'Mål: {wording}',
    takeGoal: 'Ta med målet',
    takeMeasure: 'Ta med tiltaket',
    about: '«{text}»',
    taken: 'Teke med',
    asked: '{name} blir spurd om tiltaket på sida si, og kan svara ja, nei eller noko anna.',
    days: 'Foreslått frist: {date}',
    loading: 'Hentar forslaga …',
    failed: 'Vi fekk ikkje henta forslaga. Prøv igjen.',
  },
  activation,
  thirty: {
    soon: '{name} fyller 30 år {date}. Etter den dagen kan ingen ny plan byrja. Planen som er i gang, gjeld til neste evaluering{review}.',
    passed:
      '{name} fylte 30 år {date}. Planen gjeld til evalueringa{review}. Etter det byrjar ingen ny plan.',
    review: ' {date}',
  },
  blockers,
  versions,
} as const satisfies SameShape<typeof nb>;
