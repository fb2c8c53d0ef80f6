export const drafts = {
  saved: 'Lagret {time}',
  saving: 'Lagrer …',
  offline: 'Du er uten nett. Det du skriver, er trygt.',
  begunBefore: 'Du begynte på dette før, og lagret det ikke. Slik står det nå: {text}',
  aside: 'Tatt vare på: det du ikke brukte',
  bringIn: 'Sett inn i teksten',
  throwAway: 'Ikke ta vare på den',
  onDevice: 'Det du skrev, ligger trygt på denne maskinen og sendes av seg selv.',
} as const;
