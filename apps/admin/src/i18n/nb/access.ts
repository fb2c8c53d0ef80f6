import type { SeenBecause, UnseenBecause } from '#domain/access/who-sees';

export const access = {
  who: {
    you: 'du',
    many: '{count} i laget og {name}',
    person: '{name}, {service}',
    itself: '{name} ser alt som står her.',
    not: 'Ser det ikke',
    because: {
      own_service: 'Tjenesten har skrevet det',
      consent: 'Samtykke',
      statute: 'Hjemmel i lov',
      receiver: 'Tar imot i overgangen',
      own_row: 'Er den det gjelder',
      baton: 'Har stafetten',
    } satisfies Record<SeenBecause, string>,
    notBecause: {
      shut_out: 'Kommer ikke inn i saken nå',
      left_out: 'Samtykket gjelder ikke denne personen',
      paused: 'Ingenting som er delt, kan leses før noen samtykker igjen',
      not_shared: 'Temaet er ikke delt med tjenesten',
    } satisfies Record<UnseenBecause, string>,
    guardians: 'Foresatte ser det bare hvis {name} viser det til dem.',
    guardiansNever: 'Foresatte ser det ikke.',
    ownLocks: 'Har {name} skjult det for noen, ser de det ikke. Hvem det er, vet bare {name}.',
    unknown:
      'Andre i laget kan også se det. Du ser ikke hvem, fordi «hvem jeg er» ikke er delt med tjenesten din.',
    colleagues: 'De på tjenesten som ikke er med i laget, ser ingenting.',
  },
} as const;
