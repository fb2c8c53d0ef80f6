import type { CaseRequestStanding, CaseWish } from '#domain/case-request/case-request';

export const caseRequests = {
  link: 'Be om en sak',
  heading: 'Be om en sak',
  intro:
    'Vet du om en ungdom som kanskje følges opp et annet sted? Skriv fødselsnummeret og hvorfor du spør. Den som følger opp, får spørsmålet. Du får samme svar her enten ungdommen er i Laget eller ikke, og vet ikke mer før noen sier ja.',
  logged: 'Spørsmålet står i loggen som ungdommen kan lese.',
  number: 'Fødselsnummer',
  numberHint: '11 sifre. Nummeret vises ikke igjen.',
  wants: 'Hva spør du om?',
  wishes: {
    transfer: 'At vi tar over',
    referral: 'At vi hjelper for en tid',
  } satisfies Record<CaseWish, string>,
  reason: 'Hvorfor spør du?',
  reasonHint: 'Den som følger opp, leser dette. Det gjør ungdommen også.',
  send: 'Send spørsmålet',
  before: 'Før du kan sende:',
  sent: 'Spørsmålet er sendt. Du hører fra noen bare hvis de sier ja.',
  mine: 'Det du har spurt om',
  none: 'Du har ikke spurt om noen ennå.',
  row: 'Spurt {date}: «{reason}»',
  standings: {
    sent: 'Sendt. Ingen har sagt ja ennå.',
    accepted: '{name}, {service}, sa ja: «{text}»',
    not_answered: 'Ingen har sagt ja på 30 dager. Spør igjen hvis det fortsatt haster.',
  } satisfies Record<CaseRequestStanding, string>,
  phone: 'Ring {phone}',
  blockers: {
    'identity-invalid': 'Rett fødselsnummeret.',
    'reason-missing': 'Skriv hvorfor.',
    'asks-already': 'Du har spurt om dette nummeret de siste 30 dagene.',
    'too-many-asked': 'Du har spurt om fem det siste døgnet. Vent til i morgen, eller ring.',
    'only-the-holder': 'Bare den som har stafetten, svarer på dette.',
    'already-answered': 'Dette er alt besvart. Last siden på nytt.',
    'no-basis-for-basic':
      'Et ja sier at ungdommen følges opp her. Spør ungdommen først, under Samtykke. Du kan si nei, og ta kontakt selv.',
  },
  card: {
    heading: 'Tjenester som ber om saken',
    transfer: '{name}, {service}, spør om å ta over: «{reason}»',
    referral: '{name}, {service}, spør om å hjelpe for en tid: «{reason}»',
    yes: 'Ja, vi tar kontakt',
    no: 'Nei',
    yesHeading: 'Si ja til {service}',
    yesConsequence:
      'Da får {service} vite at {name} følges opp her, og hvem du er. De ser ingenting av saken. Det gjør de først når du lager en overgang eller en henvisning.',
    yesLabel: 'Hva vil du si til dem?',
    noHeading: 'Si nei til {service}',
    noConsequence:
      '{service} får ikke vite at du har svart, eller at {name} følges opp her. {name} kan lese grunnen.',
    noLabel: 'Hvorfor ikke?',
    answered: '{service} er svart.',
  },
} as const;
