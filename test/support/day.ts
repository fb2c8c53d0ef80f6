const inNorway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The date in Norway so many days from now: what `app.today()` answers, also between midnight there and in UTC. */
export const dayFromNow = (days: number): string => inNorway.format(Date.now() + days * 86_400_000);
