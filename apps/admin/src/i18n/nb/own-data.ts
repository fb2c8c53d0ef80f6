import type { GuardianKind } from '#domain/consent/guardians';
import type {
  PaperAnswer,
  PaperAsks,
  PaperRequestState,
  PaperStep,
} from '#domain/paper-request/paper-request';
import type { Correctable, DataRequestKind } from '#domain/data-request/kinds';
import type { DataAnswer } from '#domain/data-request/request';

/** What the young person can do with what is written: get it, have it corrected, restricted, erased. */
export const ownData = {
  heading: 'Det som står om meg',
  intro: 'Alt dette handler om deg. Du kan få det med deg, si at noe er feil, og be oss slette det.',
  file: {
    heading: 'Få det som er skrevet om deg',
    text: 'Du får det du selv kan se: planen, notatene, hvem som har lest, og resten. Først viser du at det er deg.',
    care: 'Filen sier mye om deg. Ikke last den ned på en telefon eller maskin som andre bruker.',
    paper: 'Last ned for å lese (PDF)',
    data: 'Last ned for en annen app (JSON)',
    saved: 'Filen er lastet ned. Den heter {name}.',
    notIncluded: 'Det som handler om andre, er ikke med. I filen står det hva, og hvorfor.',
  },
  wrong: {
    heading: 'Si at noe er feil',
    text: 'Velg hva det gjelder, og skriv hva som er riktig. De som skrev det, får beskjed. Det får personvernombudet også.',
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
    heading: 'Be oss stoppe, eller slette alt',
    text: 'Stopper vi, kan laget lese det som står, men ikke skrive noe nytt. Personvernombudet svarer deg.',
    what: 'Hva ber du om?',
    restriction: 'Stopp til vi har funnet ut av dette',
    erasure: 'Slett alt om meg',
    erasureHint: 'Kanskje må vi gjemme noe i et arkiv først. Du får vite hva og hvorfor.',
    label: 'Hvorfor?',
    send: 'Be om det',
    missing: {
      kind: 'Velg hva du ber om.',
      text_missing: 'Skriv hvorfor.',
      already_asked: 'Du har alt bedt om dette. Du får svar.',
    },
    sent: 'Sendt. Du får svar innen {by}.',
    stopped: 'Laget har ikke skrevet noe nytt siden {day}: {reason}',
    lifted: 'Laget skrev ikke noe fra {from} til {to}: {reason}',
  },
  papers: {
    heading: 'Noen har bedt om noe som gjelder deg',
    asked: '{name} ({kind}) ba personvernombudet om {what}, {day}.',
    what: {
      erasure: 'at alt om deg slettes',
      access: 'å få lese det som står om deg',
      correction: 'at noe som står om deg, rettes',
    } satisfies Record<PaperAsks, string>,
    kinds: {
      parental_responsibility: 'har foreldreansvar',
      appointed_representative: 'er verge',
      child_welfare_custody: 'barnevernet',
      foster_parent: 'fosterforelder',
      other_parent: 'forelder',
    } satisfies Record<GuardianKind, string>,
    states: {
      registered: 'Ingen har bestemt noe. Du skal få si hva du mener først.',
      heard: 'Nå blir det bestemt. Du får vite svaret innen {by}.',
    } as const satisfies Record<Exclude<PaperRequestState, PaperAnswer>, string>,
    answers: {
      erasure: {
        granted: 'Svaret er ja. Ingenting er slettet ennå: dagen står her når den er bestemt.',
        refused: 'Svaret er nei. Alt står som før.',
      },
      access: {
        granted: 'Svaret er ja. Den som ba om det, kan få lese.',
        refused: 'Svaret er nei. Den som ba om det, får ikke lese.',
      },
      correction: {
        granted: 'Svaret er ja. De som skrev det, retter det.',
        refused: 'Svaret er nei. Det som står, blir stående.',
      },
    } satisfies Record<PaperAsks, Record<PaperAnswer, string>>,
    steps: {
      heard: 'Dette ble skrevet da du ble hørt',
      told_later: 'Du skulle få vite det senere',
      decided: 'Derfor',
    } satisfies Record<PaperStep, string>,
    notHeard: 'Derfor ble du ikke hørt først',
    law: 'Det bygger på: {source}',
    ask: 'Vil du si noe om det? Ta kontakt med personvernombudet, eller spør noen i laget.',
  },
  erasure: {
    heading: 'Slettingen',
    states: {
      preparing: 'Personvernombudet forbereder slettingen. Ingenting er slettet ennå.',
      approving: 'Personvernombudet har sagt ja. En person til må også si ja.',
      waiting: 'Alt om deg slettes {day}. Ombestemmer du deg før det, sier du fra til personvernombudet.',
      refused: 'Personvernombudet sa nei: {reason}',
      cancelled: 'Vi sletter ikke likevel: {reason}',
      erased: 'Alt er slettet.',
    },
    complain:
      'Er du uenig, kan du klage til Datatilsynet. Det er gratis, og du kan få hjelp av en du stoler på.',
    keeps: '{name} gjemmer noe i arkivet sitt: {reason}',
    keepsNothing: '{name} gjemmer ingenting: {reason}',
    stands: 'Listen over hvem som har lest om deg, står i fem år til. Navnet ditt er ikke med.',
  },
  asked: {
    heading: 'Det du har bedt om',
    kinds: {
      correction: 'Noe er feil',
      restriction: 'Ikke skriv mer om meg',
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
