import type { NumberBlocker } from '#domain/emergency-number/emergency-number';

export const emergencyNumbers = {
  title: 'Nødnumre',
  intro:
    'Disse numrene står der noen svarer «akutt» i kartleggingen. Et nummer som er feil, kan koste liv. Ring det før du lagrer.',
  own: 'kommunens eget',
  missing: 'mangler',
  noOwn: 'ikke noe eget nummer lenger',
  changeNamed: 'Endre nummeret til {who} for {name}',
  phone: 'Nummer',
  phoneHint: 'Tomt felt: kommunen har ikke noe eget. Da gjelder nummeret som er likt i hele landet.',
  reason: 'Hvorfor endrer du det?',
  save: 'Lagre nummeret',
  history: 'Endret {count} gang |||| Endret {count} ganger',
  change: '{who}: {phone}',
  by: '{name}, {date}: {reason}',
  blockers: {
    'number-form': 'Skriv bare sifre, og gjerne mellomrom.',
    'number-unchanged': 'Skriv et annet nummer enn det som gjelder nå.',
    'reason-missing': 'Skriv hvorfor.',
  } satisfies Record<NumberBlocker, string>,
} as const;
