import type { CaseFile } from '../../case/case-file.ts';
import { giveConsent } from '../../case/consent.ts';
import { answerInvitation, invite } from '../../case/invite.ts';
import { protect } from '../../case/protect.ts';
import { register, type Concern } from '../../case/register.ts';
import { activate } from '../../case/status.ts';
import type { ProtectionLevel } from '#domain/protection/levels';
import type { Post } from '../../directory/directory.ts';
import { daysFrom } from '../days.ts';

export interface HiddenCase {
  readonly level: ProtectionLevel;
  readonly why: string;
  /** The first registers and holds the baton; the second is invited. Both are cleared. */
  readonly team: readonly [Post, Post];
  /** How many days ago it began. */
  readonly began: number;
  readonly concern: Omit<Concern, 'at' | 'by'>;
  readonly purpose: string;
  readonly invitation: string;
}

/** Registered as hidden, consented to, and two who are cleared around the table: the frame of both stories. */
export const beginHidden = (file: CaseFile, told: HiddenCase): void => {
  const { ago } = daysFrom(file.today);
  const { began, level } = told;
  const [by, second] = told.team;
  protect(file, { at: ago(began, 9), by, level, reason: told.why, cleared: told.team });
  register(file, { ...told.concern, at: ago(began, 9), by }, true);
  giveConsent(file, {
    at: ago(began - 3, 10),
    by,
    services: [by.service, second.service],
    categories: ['basic', 'school'],
    months: 9,
    purpose: told.purpose,
    howExplained:
      'Muntlig, i et rom uten vindu mot gata. Vi gikk gjennom hvem som ser hva, og at ingen andre gjør det.',
    heardNote: '',
  });
  activate(file, ago(began - 3, 11));
  const row = invite(file, {
    at: ago(began - 4, 9),
    by,
    service: second.service,
    reason: told.invitation,
    basis: 'consent',
  });
  answerInvitation(file, row, second, ago(began - 6, 13), null);
};
