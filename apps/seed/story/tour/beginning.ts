import { changeConcern, register } from '../../case/register.ts';
import { giveConsent, type Asked } from '../../case/consent.ts';
import { map, type Said } from '../../case/mapping.ts';
import { activate } from '../../case/status.ts';
import { explain } from '../../case/voice.ts';
import type { Chapter } from './tour.ts';

const said: readonly Said[] = [
  { area: 'housing', answer: 'fine', note: 'Bor hjemme med mor og lillesøster.' },
  { area: 'income', answer: 'fine' },
  { area: 'physical_health', answer: 'some', note: 'Spiser lite på skolen, er mye trøtt.' },
  {
    area: 'mental_health',
    answer: 'serious',
    ownWords: 'Jeg ligger våken og gruer meg til neste dag.',
    note: 'Sover tre–fire timer. Henvist til BUP, står på venteliste.',
  },
  { area: 'substance_use', answer: 'fine' },
  {
    area: 'school',
    answer: 'serious',
    ownWords: 'Når jeg har vært borte to dager, er det verre å komme den tredje.',
    note: 'Fravær 14 %. Fra 4 til 2 i norsk og matematikk på ett halvår.',
  },
  { area: 'bullying', answer: 'fine' },
  {
    area: 'work',
    answer: 'some',
    ownWords: 'Jeg vil heller skru sykler enn å sitte på en pult.',
    strengths: 'Har reparert sykler for naboene siden han var tolv.',
  },
  { area: 'language_digital', answer: 'fine' },
  { area: 'family_care', answer: 'not_talked' },
  { area: 'network', answer: 'some', note: 'To gode venner fra ungdomsskolen, treffer dem sjelden nå.' },
  { area: 'leisure', answer: 'fine', ownWords: 'Terrengsykling, når jeg orker.' },
  { area: 'strengths', answer: 'fine', ownWords: 'Jeg er god på å mekke, tegne og passe lillesøster.' },
  { area: 'helpers', answer: 'fine', ownWords: 'Mamma. Og onkel Terje.' },
];

const asked = (chapter: Chapter): Asked => {
  const { directory } = chapter.file;
  const [by, nurse, coordinator, bup] = [
    directory.signIn('skole'),
    directory.signIn('helsesykepleier'),
    directory.signIn('koordinator'),
    directory.signIn('bup'),
  ];
  return {
    at: chapter.days.ago(286, 10),
    by,
    services: [by.service, nurse.service, coordinator.service, bup.service],
    categories: ['basic', 'school', 'health'],
    months: 6,
    purpose: 'At skolen, helsesykepleier, koordinator og BUP kan hjelpe Jonas med skole og søvn sammen.',
    howExplained:
      'Ingrid gikk gjennom arket sammen med Jonas og viste hva hver av dem får se. Jonas sa det tilbake med egne ord.',
    heardNote: '',
  };
};

/** The concern, what Jonas was told, the first consent and the first conversation. */
export const beginning = (chapter: Chapter): void => {
  const { file, days } = chapter;
  const by = file.directory.signIn('skole');
  register(
    file,
    {
      at: days.ago(296, 9),
      by,
      level: 1,
      reason:
        'Fraværet er 14 % og karakterene har falt i alle fag siden høsten. Mor ringte og er redd for at Jonas slutter.',
      youngPersonTold: {
        told: true,
        how: 'Snakket med Jonas på rådgiverkontoret. Han visste at mor hadde ringt.',
      },
      guardiansTold: { told: true, how: 'Mor, på telefon samme dag.' },
    },
    true,
  );
  explain(
    file,
    by,
    days.ago(289, 13),
    'Samtale på rådgiverkontoret. Så på nettsida sammen: hvem som ser hva, og at Jonas kan trekke det tilbake.',
  );
  giveConsent(file, asked(chapter));
  activate(file, days.ago(286, 11));
  const told = { told: true, how: 'Sa det i samtalen etter kartleggingen.' } as const;
  map(file, { at: days.ago(272, 10), by, said, decisions: [], completedAt: days.ago(272, 12) });
  changeConcern(file, {
    at: days.ago(270, 9),
    by,
    level: 2,
    reason: 'Kartleggingen viser at søvn og skole henger sammen. Helsesykepleier må være med.',
    youngPersonTold: told,
    guardiansTold: { told: true, how: 'Mor var med i den siste delen av samtalen.' },
  });
};
