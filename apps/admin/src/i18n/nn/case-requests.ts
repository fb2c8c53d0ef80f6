import type { caseRequests as nb } from '../nb/case-requests.ts';
import type { SameShape } from '../text-key.ts';

export const caseRequests = {
  link: 'Be om ei sak',
  heading: 'Be om ei sak',
  intro:
    'Veit du om ein ungdom som kanskje blir følgd opp ein annan stad? Skriv fødselsnummeret og kvifor du spør. Den som følgjer opp, får spørsmålet. Du får same svar her anten ungdommen er i Laget eller ikkje, og veit ikkje meir før nokon seier ja.',
  logged: 'Spørsmålet står i loggen som ungdommen kan lesa.',
  number: 'Fødselsnummer',
  numberHint: '11 siffer. Nummeret blir ikkje vist igjen.',
  wants: 'Kva spør du om?',
  wishes: { transfer: 'At vi tek over', referral: 'At vi hjelper for ei tid' },
  reason: 'Kvifor spør du?',
  reasonHint: 'Den som følgjer opp, les dette. Det gjer ungdommen òg.',
  send: 'Send spørsmålet',
  before: 'Før du kan senda:',
  sent: 'Spørsmålet er sendt. Du høyrer frå nokon berre dersom dei seier ja.',
  mine: 'Det du har spurt om',
  none: 'Du har ikkje spurt om nokon enno.',
  row: 'Spurt {date}: «{reason}»',
  standings: {
    sent: 'Sendt. Ingen har sagt ja enno.',
    accepted: '{name}, {service}, sa ja: «{text}»',
    not_answered: 'Ingen har sagt ja på 30 dagar. Spør igjen dersom det framleis hastar.',
  },
  phone: 'Ring {phone}',
  blockers: {
    'identity-invalid': 'Rett fødselsnummeret.',
    'reason-missing': 'Skriv kvifor.',
    'asks-already': 'Du har spurt om dette nummeret dei siste 30 dagane.',
    'too-many-asked': 'Du har spurt om fem det siste døgnet. Vent til i morgon, eller ring.',
    'only-the-holder': 'Berre den som har stafetten, svarer på dette.',
    'already-answered': 'Dette er alt svart på. Last sida på nytt.',
    'no-basis-for-basic':
      'Eit ja seier at ungdommen blir følgd opp her. Spør ungdommen først, under Samtykke. Du kan seia nei, og ta kontakt sjølv.',
  },
  card: {
    heading: 'Tenester som ber om saka',
    transfer: '{name}, {service}, spør om å ta over: «{reason}»',
    referral: '{name}, {service}, spør om å hjelpa for ei tid: «{reason}»',
    yes: 'Ja, vi tek kontakt',
    no: 'Nei',
    yesHeading: 'Sei ja til {service}',
    yesConsequence:
      'Då får {service} vita at {name} blir følgd opp her, og kven du er. Dei ser ingenting av saka. Det gjer dei først når du lagar ein overgang eller ei tilvising.',
    yesLabel: 'Kva vil du seia til dei?',
    noHeading: 'Sei nei til {service}',
    noConsequence:
      '{service} får ikkje vita at du har svart, eller at {name} blir følgd opp her. {name} kan lesa grunnen.',
    noLabel: 'Kvifor ikkje?',
    answered: '{service} har fått svar.',
  },
} as const satisfies SameShape<typeof nb>;
