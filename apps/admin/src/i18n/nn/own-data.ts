import type { ownData as nb } from '../nb/own-data.ts';
import type { SameShape } from '../text-key.ts';

export const ownData = {
  heading: 'Det som står om meg',
  intro:
    'Alt som står her, handlar om deg. Du kan få det ut, seia at noko er feil, og be om at det blir sletta.',
  file: {
    heading: 'Få det som er skrive om deg',
    text: 'Du får det du sjølv kan sjå: planen, notata, kven som har lese, og resten. Først viser du at det er deg.',
    care: 'Fila seier mykje om deg. Ikkje last henne ned på ein telefon eller ei maskin som andre bruker.',
    paper: 'Last ned for å lesa (PDF)',
    data: 'Last ned for ein annan app (JSON)',
    saved: 'Fila er lasta ned. Ho heiter {name}.',
    notIncluded: 'Det som handlar om andre enn deg, er ikkje med. I fila står det kva, og kvifor.',
  },
  wrong: {
    heading: 'Sei at noko er feil',
    text: 'Vel kva det gjeld, og skriv kva som er rett. Tenesta som skreiv det, og personvernombodet får meldinga.',
    what: 'Kva er feil?',
    choose: 'Vel',
    record: '{kind}: {text}',
    kinds: {
      person: 'Namnet mitt',
      concern: 'Ei uro',
      goal: 'Eit mål',
      measure: 'Eit tiltak',
      mapping: 'Noko i kartlegginga',
      transition: 'Ein overgang',
      activity: 'Det eg gjer no',
      note: 'Eit notat',
    },
    by: '{service}, {date}',
    label: 'Kva er rett?',
    hint: 'Skriv med dine eigne ord.',
    send: 'Send',
    missing: {
      record: 'Vel kva det gjeld.',
      text_missing: 'Skriv kva som er rett.',
      already_asked: 'Du har alt sagt frå om dette. Du får svar.',
    },
    sent: 'Sendt. Du får svar innan {by}, under «Det du har bede om».',
    standsBeside: 'Seier dei nei, står orda dine ved sida av det som er skrive.',
  },
  stop: {
    heading: 'Be oss stoppa, eller sletta alt',
    text: 'Stoppar vi, kan laget lesa det som står, men ikkje skriva noko nytt. Personvernombodet svarer deg.',
    what: 'Kva ber du om?',
    restriction: 'Stopp til vi har funne ut av dette',
    erasure: 'Slett alt om meg',
    erasureHint: 'Kanskje må vi gøyma noko i eit arkiv først. Du får vita kva og kvifor.',
    label: 'Kvifor?',
    send: 'Be om det',
    missing: {
      kind: 'Vel kva du ber om.',
      text_missing: 'Skriv kvifor.',
      already_asked: 'Du har alt bede om dette. Du får svar.',
    },
    sent: 'Sendt. Du får svar innan {by}.',
    stopped: 'Laget har ikkje skrive noko nytt sidan {day}: {reason}',
    lifted: 'Laget skreiv ikkje noko frå {from} til {to}: {reason}',
  },
  papers: {
    heading: 'Nokon har bede om noko som gjeld deg',
    asked: '{name} ({kind}) bad personvernombodet om {what}, {day}.',
    what: {
      erasure: 'at alt om deg blir sletta',
      access: 'å få lesa det som står om deg',
      correction: 'at noko som står om deg, blir retta',
    },
    kinds: {
      parental_responsibility: 'har foreldreansvar',
      appointed_representative: 'er verje',
      child_welfare_custody: 'barnevernet',
      foster_parent: 'fosterforelder',
      other_parent: 'forelder',
    },
    states: {
      registered: 'Ingen har avgjort noko. Du skal få seia kva du meiner først.',
      heard: 'No blir det avgjort. Du får vita svaret innan {by}.',
    },
    answers: {
      erasure: {
        granted: 'Svaret er ja. Ingenting er sletta enno: dagen står her når han er fastsett.',
        refused: 'Svaret er nei. Alt står som før.',
      },
      access: {
        granted: 'Svaret er ja. Den som bad om det, kan få lesa.',
        refused: 'Svaret er nei. Den som bad om det, får ikkje lesa.',
      },
      correction: {
        granted: 'Svaret er ja. Dei som skreiv det, rettar det.',
        refused: 'Svaret er nei. Det som står, blir ståande.',
      },
    },
    steps: {
      heard: 'Dette vart skrive då du vart høyrt',
      told_later: 'Du skulle få vita det seinare',
      decided: 'Difor',
    },
    notHeard: 'Difor vart du ikkje høyrt først',
    law: 'Det byggjer på: {source}',
    ask: 'Vil du seia noko om det? Ta kontakt med personvernombodet, eller spør nokon i laget.',
  },
  erasure: {
    heading: 'Slettinga',
    states: {
      preparing: 'Personvernombodet førebur slettinga. Ingenting er sletta enno.',
      approving: 'Personvernombodet har sagt ja. Éin person til må òg seia ja.',
      waiting:
        'Alt om deg blir sletta {day}. Ombestemmer du deg før det, seier du frå til personvernombodet.',
      refused: 'Personvernombodet sa nei: {reason}',
      cancelled: 'Vi slettar ikkje likevel: {reason}',
      erased: 'Alt er sletta.',
    },
    complain:
      'Er du usamd, kan du klaga til Datatilsynet. Det er gratis, og du kan få hjelp av ein du stolar på.',
    keeps: '{name} gøymer noko i arkivet sitt: {reason}',
    keepsNothing: '{name} gøymer ingenting: {reason}',
    stands: 'Lista over kven som har lese om deg, står i fem år til. Namnet ditt er ikkje med.',
  },
  asked: {
    heading: 'Det du har bede om',
    kinds: {
      correction: 'Noko er feil',
      restriction: 'Ikkje skriv meir om meg',
      erasure: 'Slett alt om meg',
    },
    from: '{kind}, {date}',
    fromService: '{kind} hos {service}, {date}',
    received: 'Dei har fått det. Du får svar innan {by}.',
    status: {
      done: '{name} svarte ja {day}.',
      refused: '{name} svarte nei {day}. Orda dine står ved sida av det som er skrive.',
    },
    refusedOther: '{name} svarte nei {day}.',
  },
} as const satisfies SameShape<typeof nb>;
