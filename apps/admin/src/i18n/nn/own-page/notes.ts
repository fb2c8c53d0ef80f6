import type { ownNotesPage as first } from '../../nb/own-page/notes.ts';
import type { SameShape } from '../../text-key.ts';

export const ownNotesPage = {
  notes: {
    heading: 'Notat om meg',
    intro: 'Her er det dei som hjelper deg, har skrive om deg. Du kan spørja dei om alt som står her.',
    list: 'Det som er skrive',
    none: 'Ingen har skrive notat om deg enno.',
    open: 'Les notata om deg',
    failed: 'Vi fekk ikkje henta notata. Det er noko gale hos oss, ikkje hos deg.',
    by: '{name} på {service}',
    changed: 'Endra {date}',
    blanked: 'Dette var feil. Den som skreiv det, tok det bort. {reason}',
    shared: '{service} får òg lesa dette: {reason}',
    stop: 'Slutt å dela dette med {service}',
    youToo: 'du',
    reasons: {
      wrote_it: 'Skreiv det',
      own_service: 'Jobbar same staden',
      own_profession: 'Jobbar same staden, med det same',
      chosen: 'Er vald ut',
      team: 'Er med i laget, og du har delt dette temaet',
      shared: 'Har fått dette eine notatet',
    },
    law: 'Av og til seier lova at du må venta med å lesa noko. Då kjem det her når ventetida er over.',
  },
} as const satisfies SameShape<typeof first>;
