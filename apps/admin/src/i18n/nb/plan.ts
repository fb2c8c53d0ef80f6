import type { Category } from '#domain/category/categories';
import { goal } from './plan/goal.ts';
import { measure } from './plan/measure.ts';
import { activation } from './plan/activation.ts';
import { versions } from './plan/versions.ts';
import { blockers } from './plan/blockers.ts';

export const plan = {
  heading: 'Planen',
  pageHeading: 'Planen til {name}',
  backToCase: 'Til saken',
  empty: '{name} har ingen plan ennå. Begynn med det {name} selv vil.',
  version: 'Versjon {number}',
  since: 'gjelder siden {date}',
  draft: 'utkast, gjelder ikke ennå',
  closed: 'avsluttet',
  review: 'evalueres {date}',
  earlier: 'eldre versjoner',
  edit: 'Endre planen',
  partly: 'Noe her er ikke delt med deg.',
  otherMeasures: 'Tiltak uten mål',
  category: 'Hva handler det om?',
  categoryHint: 'Bare de som kan se dette emnet, kan lese det.',
  categories: {
    basic: 'Det grunnleggende',
    school: 'Skole',
    work_economy: 'Arbeid og økonomi',
    health: 'Helse',
    family: 'Familie og barnevern',
  } satisfies Record<Category, string>,
  onlyYou: 'Du og {name}',
  goal,
  measure,
  templates: {
    open: 'Begynn med et forslag',
    heading: 'Forslag til planen for {name}',
    which: 'Hva ligner mest?',
    hint: 'Forslag, ikke skjema. Ta det som passer, endre ordene, og la resten ligge.',
    goal: 'Mål: {wording}',
    takeGoal: 'Ta med målet',
    takeMeasure: 'Ta med tiltaket',
    about: '«{text}»',
    taken: 'Tatt med',
    asked: '{name} blir spurt om tiltaket på siden sin, og kan svare ja, nei eller noe annet.',
    days: 'Foreslått frist: {date}',
    loading: 'Henter forslagene …',
    failed: 'Vi fikk ikke hentet forslagene. Prøv igjen.',
  },
  activation,
  thirty: {
    soon: '{name} fyller 30 år {date}. Etter den dagen kan ingen ny plan begynne. Planen som er i gang, gjelder til neste evaluering{review}.',
    passed:
      '{name} fylte 30 år {date}. Planen gjelder til evalueringen{review}. Etter det begynner ingen ny plan.',
    review: ' {date}',
  },
  blockers,
  versions,
} as const;
