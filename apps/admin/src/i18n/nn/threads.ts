import type { threads as first } from '../nb/threads.ts';
import type { SameShape } from '../text-key.ts';

export const threads = {
  open: 'Samtale',
  openCount: 'Samtale ({count})',
  unread: '{count} ny |||| {count} nye',
  isNew: 'Ny',
  empty: 'Ingen har skrive her enno.',
  facts: '{who}, {when}',
  who: '{name}, {service}',
  you: 'Du',
  mentions: 'Nemner {who}',
  mentionsYou: 'Nemner deg: {who}',
  write: 'Skriv i samtalen',
  send: 'Send',
  mention: 'Nemn nokon',
  mentionHint: 'Den du nemner, får beskjed. Berre dei som ser dette, kan bli nemnde.',
  seenBy: '{who} og du',
  blank: 'Dette vart feil',
  blankHeading: 'Ta bort det du skreiv',
  blankConsequence:
    'Teksten blir borte med ein gong. Det står att at du skreiv noko, og kvifor det vart teke bort.',
  blankLabel: 'Kva vart feil?',
  blankVerb: 'Ta bort teksten',
  blanked: 'Teksten er teken bort av den som skreiv han: {reason}',
  planHeading: 'Samtale om planen',
  aboutPlan: 'planen',
  blockers: {
    'message-missing': 'Skriv noko først.',
    'message-too-long': 'Teksten er for lang for ein samtale. Del han i to.',
    'mention-cannot-read': 'Ein av dei du nemner, ser ikkje dette lenger. Fjern namnet.',
    'mentions-too-many': 'Nemn høgst ti.',
  },
} as const satisfies SameShape<typeof first>;
