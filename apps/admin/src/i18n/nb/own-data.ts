import type { Correctable, DataRequestKind } from '#domain/data-request/kinds';
import type { DataAnswer } from '#domain/data-request/request';

/** What the young person can do with what is written: get it, have it corrected, restricted, erased. */
export const ownData = {
  heading: 'Opplysningene mine',
  intro:
    'Alt som står her, handler om deg. Du kan få det ut, si at noe er feil, og be om at det blir slettet.',
  file: {
    heading: 'Få det som er skrevet om deg',
    text: 'Du får det du selv kan se: planen, notatene, hvem som har lest, og resten. Først viser du at det er deg.',
    care: 'Filen sier mye om deg. Ikke last den ned på en telefon eller maskin som andre bruker.',
    paper: 'Last ned for å lese (PDF)',
    data: 'Last ned for en annen app (JSON)',
    saved: 'Filen er lastet ned. Den heter {name}.',
    notIncluded: 'Det som handler om andre enn deg, er ikke med. I filen står det hva, og hvorfor.',
  },
  wrong: {
    heading: 'Si at noe er feil',
    text: 'Velg hva det gjelder, og skriv hva som er riktig. Tjenesten som skrev det, og personvernombudet får beskjeden.',
    what: 'Hva er feil?',
    choose: 'Velg',
    record: '{kind}: {text}',
    kinds: {
      person: 'Navnet mitt',
      concern: 'En bekymring',
      goal: 'Et mål',
      measure: 'Et tiltak',
      mapping: 'Noe i kartleggingen',
      transition: 'En overgang',
      activity: 'Det jeg gjør nå',
      note: 'Et notat',
    } satisfies Record<Correctable, string>,
    by: '{service}, {date}',
    label: 'Hva er riktig?',
    hint: 'Skriv med dine egne ord.',
    send: 'Send',
    missing: {
      record: 'Velg hva det gjelder.',
      text_missing: 'Skriv hva som er riktig.',
      already_asked: 'Du har alt sagt fra om dette. Du får svar.',
    },
    sent: 'Sendt. Du får svar innen {by}, under «Det du har bedt om».',
    standsBeside: 'Sier de nei, står ordene dine ved siden av det som er skrevet.',
  },
  stop: {
    heading: 'Be om at bruken stanses, eller at alt slettes',
    text: 'Stanses bruken, kan laget lese det som står, men ikke skrive. Personvernombudet svarer deg.',
    what: 'Hva ber du om?',
    restriction: 'Stans bruken til dette er avklart',
    erasure: 'Slett alt om meg',
    erasureHint: 'Noe må kanskje gjemmes i et arkiv først. Du får vite hva og hvorfor.',
    label: 'Hvorfor?',
    send: 'Be om det',
    missing: {
      kind: 'Velg hva du ber om.',
      text_missing: 'Skriv hvorfor.',
      already_asked: 'Du har alt bedt om dette. Du får svar.',
    },
    sent: 'Sendt. Du får svar innen {by}.',
    stopped: 'Bruken av det som står om deg, er stanset siden {day}: {reason}',
    lifted: 'Bruken var stanset fra {from} til {to}: {reason}',
  },
  erasure: {
    heading: 'Slettingen',
    states: {
      preparing: 'Personvernombudet forbereder slettingen. Ingenting er slettet ennå.',
      approving: 'Personvernombudet har sagt ja. En person til må også si ja.',
      waiting: 'Alt om deg slettes {day}. Ombestemmer du deg før det, sier du fra til personvernombudet.',
      refused: 'Personvernombudet sa nei: {reason}',
      cancelled: 'Slettingen er stanset: {reason}',
      erased: 'Alt er slettet.',
    },
    complain:
      'Er du uenig, kan du klage til Datatilsynet. Det er gratis, og du kan få hjelp av en du stoler på.',
    keeps: '{name} gjemmer noe i arkivet sitt: {reason}',
    keepsNothing: '{name} gjemmer ingenting: {reason}',
    stands: 'Loggen over hvem som har lest om deg, blir stående i fem år, uten navnet ditt.',
  },
  asked: {
    heading: 'Det du har bedt om',
    kinds: {
      correction: 'Noe er feil',
      restriction: 'Stans bruken',
      erasure: 'Slett alt om meg',
    } satisfies Record<DataRequestKind, string>,
    from: '{kind}, {date}',
    fromService: '{kind} hos {service}, {date}',
    received: 'De har fått det. Du får svar innen {by}.',
    status: {
      done: '{name} svarte ja {day}.',
      refused: '{name} svarte nei {day}. Ordene dine står ved siden av det som er skrevet.',
    } as const satisfies Record<DataAnswer, string>,
    refusedOther: '{name} svarte nei {day}.',
  },
} as const;
