export const paperMode = {
  heading: 'På papir',
  none: 'Bruker ikke {name} sidene selv? Registrer det, så minner Laget dere på å gi planen på papir.',
  since: '{name} får det på papir siden {date}. Registrert av {who}.',
  given: 'Sist gitt {date}.',
  never: 'Gi {name} planen på papir.',
  changed: 'Planen er endret siden. Gi {name} den på papir.',
  verbs: {
    begin: '{name} vil ha det på papir',
    give: 'Merk som gitt på papir',
    end: '{name} bruker sidene nå',
  },
  done: '{name} har fått planen på papir.',
} as const;
