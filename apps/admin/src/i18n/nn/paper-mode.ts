export const paperMode = {
  heading: 'På papir',
  none: 'Bruker ikkje {name} sidene sjølv? Registrer det, så minner Laget dykk på å gi planen på papir.',
  since: '{name} får det på papir sidan {date}. Registrert av {who}.',
  given: 'Sist gjeven {date}.',
  never: 'Gje {name} planen på papir.',
  changed: 'Planen er endra sidan. Gje {name} han på papir.',
  verbs: {
    begin: '{name} vil ha det på papir',
    give: 'Merk som gjeven på papir',
    end: '{name} bruker sidene no',
  },
  done: '{name} har fått planen på papir.',
} as const;
