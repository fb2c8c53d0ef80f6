import type { baton as nb } from '../nb/baton.ts';
import type { SameShape } from '../text-key.ts';

export const baton = {
  offered: 'Stafetten er tilboden deg',
  question: 'Vil du halda stafetten for {name}?',
  why: '{from} spør: «{reason}» {from} held stafetten til du har svart.',
  accept: 'Ja, eg tek stafetten',
  decline: 'Nei, eg kan ikkje',
  declineHeading: 'Sei nei til stafetten for {name}',
  declineConsequence: '{from} har framleis stafetten.',
  declineReason: 'Kvifor kan du ikkje no?',
  you: 'Du',
  waiting: 'Du har spurt {to} om å ta stafetten {date}. Du har han til {to} har svart.',
  waitingHeading: 'Stafetten er tilboden {to}',
  othersHeading: '{from} har tilbode stafetten til {to}',
  others: '{from} har han til {to} har svart.',
  withdraw: 'Trekk tilbodet',
  declined: '{to} kan ikkje no: «{reason}» Du har framleis stafetten. Kven vil du spørja?',
  declinedHeading: '{to} sa nei til stafetten',
  offer: 'Gi stafetten vidare',
  offerHeading: 'Kven vil du gi stafetten til?',
  offerConsequence: 'Du held stafetten til den du spør, har sagt ja.',
  offerTo: 'Lagmedlem',
  offerReason: 'Kvifor spør du?',
  offerReasonHint: '{name} kan lesa det.',
  offerSend: 'Spør om stafetten',
  offerBefore: 'Før du kan spørja:',
  nobody: 'Du er aleine i laget. Inviter nokon først.',
  unheld: {
    heading: 'Éin ungdom har ingen no |||| {count} ungdommar har ingen no',
    rows: {
      'account-ended':
        'Den som hadde stafetten hos {service}, arbeider ikkje her lenger. Ingen har hatt han sidan {date}.',
      'away-without-stand-in': 'Den som har stafetten hos {service}, er borte utan vikar frå {date}.',
      'municipality-changed':
        'Flytta {date}, og ingen i den nye kommunen har sagt ja. {service} har stafetten så lenge.',
      nobody: '{service} har stafetten, men ingen der har kunna halda han sidan {date}.',
    },
    take: 'Ta stafetten',
    takeFor: 'for {name}',
  },
  blockers: {
    'only-the-holder': 'Berre den som har stafetten, kan gi han vidare.',
    'to-oneself': 'Du har stafetten alt. Vel ein annan.',
    'receiver-not-on-team': 'Vel ein som er med i laget.',
    'receiver-not-active': 'Den du har valt, er ikkje i arbeid no. Vel ein annan.',
    'already-offered': 'Stafetten er alt tilboden nokon. Vent på svaret, eller trekk tilbodet.',
    'reason-missing': 'Skriv kvifor du spør.',
    'not-the-receiver': 'Tilbodet er ikkje til deg.',
    'already-answered': 'Tilbodet er alt svara på.',
    'baton-moved': 'Stafetten har skifta hender. Last sida på nytt.',
  },
} as const satisfies SameShape<typeof nb>;
