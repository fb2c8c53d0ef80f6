import type { NoteReason } from '#domain/note/readers';

/** What those who help have written. */
export const ownNotesPage = {
  notes: {
    heading: 'Notater om meg',
    intro: 'Her er det de som hjelper deg, har skrevet om deg. Du kan spørre dem om alt som står her.',
    list: 'Det som er skrevet',
    none: 'Ingen har skrevet notater om deg ennå.',
    open: 'Les notatene om deg',
    failed: 'Vi fikk ikke hentet notatene. Det er noe galt hos oss, ikke hos deg.',
    by: '{name} på {service}',
    changed: 'Endret {date}',
    blanked: 'Dette var feil. Den som skrev det, tok det bort. {reason}',
    shared: '{service} får også lese dette: {reason}',
    stop: 'Slutt å dele dette med {service}',
    youToo: 'du',
    reasons: {
      wrote_it: 'Skrev det',
      own_service: 'Jobber samme sted',
      own_profession: 'Jobber samme sted, med det samme',
      chosen: 'Er valgt ut',
      team: 'Er med i laget, og du har delt dette temaet',
      shared: 'Har fått dette ene notatet',
    } satisfies Record<NoteReason, string>,
    law: 'Av og til sier loven at du må vente med å lese noe. Da kommer det her når ventetiden er over.',
  },
} as const;
