export const drafts = {
  saved: 'Lagret {time}',
  saving: 'Lagrer …',
  offline: 'Du er uten nett. Det du skriver, er trygt.',
  onDevice: 'Det du skrev, ligger trygt på denne maskinen og sendes av seg selv.',
} as const;
