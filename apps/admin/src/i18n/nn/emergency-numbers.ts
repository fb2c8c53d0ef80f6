import type { emergencyNumbers as nb } from '../nb/emergency-numbers.ts';
import type { SameShape } from '../text-key.ts';

export const emergencyNumbers = {
  title: 'Naudnummer',
  intro:
    'Desse numra står der nokon svarar «akutt» i kartlegginga. Eit nummer som er feil, kan kosta liv. Ring det før du lagrar.',
  own: 'kommunen sitt eige',
  missing: 'manglar',
  noOwn: 'ikkje noko eige nummer lenger',
  changeNamed: 'Endra nummeret til {who} for {name}',
  phone: 'Nummer',
  phoneHint: 'Tomt felt: kommunen har ikkje noko eige. Då gjeld nummeret som er likt i heile landet.',
  reason: 'Kvifor endrar du det?',
  save: 'Lagra nummeret',
  history: 'Endra {count} gong |||| Endra {count} gonger',
  change: '{who}: {phone}',
  by: '{name}, {date}: {reason}',
  blockers: {
    'number-form': 'Skriv berre siffer, og gjerne mellomrom.',
    'number-unchanged': 'Skriv eit anna nummer enn det som gjeld no.',
    'reason-missing': 'Skriv kvifor.',
  },
} as const satisfies SameShape<typeof nb>;
