export const signIn = {
  title: 'Logg inn',
  heading: 'Velkommen til Laget',
  intro: 'Ett lag rundt hver ungdom. Logg inn for å se det som er ditt.',
  username: 'Brukernavn',
  password: 'Passord',
  submit: 'Logg inn',
  usernameMissing: 'Skriv brukernavnet ditt.',
  passwordMissing: 'Skriv passordet ditt.',
  wrong: 'Brukernavnet og passordet passer ikke sammen. Prøv en gang til.',
  slowed: 'Det har vært mange forsøk. Vent litt, og prøv igjen.',
  demo: {
    heading: 'Prøv Laget',
    text: 'Alle navn, kommuner og tall er oppdiktet. Passordet er «{password}» for alle.',
    choose: 'Bruk {username}',
  },
  again: {
    heading: 'Logg inn igjen',
    text: 'Du ble logget ut etter en stund uten aktivitet. Teksten din er tatt vare på.',
    submit: 'Logg inn og fortsett',
    leave: 'Forlat siden',
    otherUser: 'Siden hører til {name}. Logg inn som {name}, eller forlat siden.',
  },
} as const;
