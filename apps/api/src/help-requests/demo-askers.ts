import type { HelpAsker } from '#domain/help-request/statuses';

/** Invented people whom Laget does not know, with synthetic numbers: to try the way in where there is no provider. */
export const demoAskers = {
  young_person: { givenName: 'Sara', familyName: 'Lund', number: '14850950025' },
  guardian: { givenName: 'Kari', familyName: 'Lund', number: '14850950106' },
} as const satisfies Record<HelpAsker, object>;
export type DemoAsker = keyof typeof demoAskers;
