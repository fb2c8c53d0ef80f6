import type { Case } from '../a-case.ts';
import type { Staff } from '../people.ts';

/** The body that the matrix sends on a route: a request that is right in itself, about this case. */
export type Body = (about: Case, staff: Staff) => object;
export type Bodies = Readonly<Record<string, Body>>;

export const person = '/api/young-people/{youngPersonId}';
export const reason = { reason: 'Fordi det trengs.' };
export const told = { told: true, note: 'I en samtale.' };
export const laterThisYear = '2026-12-20';
