import type { reportReceivers as nb } from '../nb/report-receivers.ts';
import type { SameShape } from '../text-key.ts';

export const reportReceivers = {
  title: 'Kven får rapportane',
  link: 'Kven får rapportane?',
  intro:
    'Her set du opp kven som får beskjed når ein rapport er klar. Det gjeld berre beskjeden: alle leiarar kan sjå alle rapportar og alle tal som er gitt ut, òg utan å stå her.',
  how: 'Dei får ein e-post som berre seier at det er ein ny rapport i Laget, viss dei ikkje har valt bort e-post. Rapporten står òg blant nyhenda deira.',
  loading: 'Hentar kven som får rapportane …',
  now: {
    title: 'Får rapportane',
    none: 'Ingen er sett opp enno. Til nokon er det, står kvar ny rapport blant nyhenda til alle leiarar, og ingen får e-post.',
    setBy: 'Sett opp av {name}, {day}.',
    end: 'Ta av',
    without: 'Ingen får rapporten for: {places}',
  },
  kinds: {
    quarter: 'kvartalsrapporten',
    year: 'årsrapporten',
  },
  add: {
    title: 'Set opp ein mottakar',
    place: 'Stad',
    who: 'Leiar',
    whoHint: 'Du kan velja blant dei som er leiarar i dag.',
    named: '{name} ({services})',
    what: 'Kva rapportar?',
    quarter: 'Kvartalsrapporten',
    quarterHint: 'Kjem tala kvart halvår, er det halvårsrapporten.',
    year: 'Årsrapporten',
    all: '{name} står alt med begge for {place}, eller har takka nei.',
    choose: 'Vel',
    save: 'Set opp',
    saved: '{name} får no beskjed om rapporten for {place}.',
    before: 'Før du kan setja opp:',
    missing: {
      place: 'Vel ein stad.',
      who: 'Vel ein leiar.',
      what: 'Vel minst éin rapport.',
    },
  },
  declined: {
    title: 'Har takka nei',
    text: 'Berre den som har takka nei, kan seia ja igjen.',
    one: '{name}: {what} for {place}, {day}.',
  },
  history: {
    title: 'Kven har fått før',
    one: '{name} fekk {what} for {place} frå {from} til {until}.',
    taken_off: '{by} tok av.',
    declined: 'Takka nei.',
    left: 'Er ikkje leiar lenger.',
    setBy: 'Sett opp av {name}.',
  },
  mine: {
    title: 'Rapportar du får beskjed om',
    none: 'Ingen har sett opp at du får beskjed om ein bestemt rapport. Nye rapportar står blant nyhenda dine, og du får ingen e-post.',
    text: 'Du får ein e-post som berre seier at det er ein ny rapport i Laget, og han står blant nyhenda dine. Du kan lesa alle rapportar uansett.',
    notices: 'Vel når du vil ha e-post',
    gets: '{place}: {what}',
    setBy: 'Sett opp av {name}, {day}.',
    setByMe: 'Du sa ja {day}.',
    no: 'Nei takk',
    declined: '{place}: {what}. Du har takka nei.',
    yes: 'Eg vil ha han likevel',
  },
} as const satisfies SameShape<typeof nb>;
