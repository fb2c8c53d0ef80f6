import { expect, test } from '@jest/globals';
import {
  allPermissions,
  isPermission,
  mayEver,
  onlyReads,
  permissions,
  permissionsOf,
} from './permissions.ts';
import { allRoles } from './roles.ts';

/** Written by hand and read by people: permission: kinds of role (how far it reaches). */
const expected = `
public: no role (nobody)
session.read: everybody (nobody)
session.end: everybody (nobody)
session.renew: everybody (nobody)
own-notices.read: professional, leader, young_person, guardian (nobody)
own-notices.write: professional, leader, young_person, guardian (nobody)
live.read: everybody (nobody)
my-day.read: professional, leader, administrator, local_administrator, privacy_officer, figures_steward (nobody)
my-day.filter: professional, leader, administrator, local_administrator, privacy_officer, figures_steward (nobody)
my-list.read: professional (nobody)
my-list-csv-export.read: professional (nobody)
my-list-xlsx-export.read: professional (nobody)
draft.write: professional, young_person, guardian, administrator, local_administrator, privacy_officer, figures_steward (nobody)
calendar-feed.read: professional, young_person, guardian (nobody)
calendar-feed.write: professional, young_person, guardian (nobody)
services.read: professional, young_person, guardian, administrator, local_administrator (nobody)
absence.read: professional (nobody)
absence.answer: professional (nobody)
absence.write: professional (nobody)
help-request.read: professional (nobody)
help-request.answer: professional (nobody)
school-list.write: professional (nobody)
identified-pupil.read: professional (nobody)
identified-pupil.answer: professional (nobody)
young-person.register: professional (nobody)
my-clearances.read: professional (nobody)
relation.read: professional (nobody)
relation.write: professional (nobody)
case-request.read: professional (nobody)
case-request.ask: professional (nobody)
merge.read: professional (nobody)
merge.answer: professional (nobody)
case.read: professional (own)
log.read: professional (case)
follow-up.change: professional (case)
closed-case.read: professional (nobody)
closed-case.reopen: professional (nobody)
identity-number.change: professional (case)
contact.register: professional (case)
concern.change: professional (own)
consent.read: professional (own)
consent-preview.read: professional (own)
consent.give: professional (own)
consent.withdraw: professional, young_person (own)
legal-basis.give: professional (own)
access-explanation.read: professional (case)
team.read: professional (case)
team.invite: professional (case)
case-request.answer: professional (case)
referral.write: professional (case)
referral.end: professional, young_person (own)
stand-in.see: professional (own)
team.leave: professional (own)
invitation.read: professional (invitation)
team.answer: professional (invitation)
title.write: professional (case)
supporter.write: professional (case)
guardian.write: professional (case)
sign-in-code.make: professional (case)
guardian.open: professional (own)
protection.read: professional (own)
protection.write: professional (own)
baton.offer: professional (case)
baton.take-over: professional (nobody)
caseload.read: professional (nobody)
caseload.answer: professional (nobody)
caseload.offer: professional (own)
baton.answer: professional (own)
mapping.read: professional (own)
mapping.write: professional (own)
mapping.complete: professional (own)
plan.read: professional (case)
plan.write: professional (case)
plan.activate: professional (case)
plan-template.read: professional (nobody)
what-helps.read: professional (nobody)
mapping-template.read: professional, young_person (nobody)
plan-export.read: professional, young_person (case)
thread.read: professional, young_person (case)
thread.write: professional, young_person (case)
blanking.read: professional, young_person, guardian (case)
blanking.write: professional, young_person, guardian (case)
goal.write: professional (case)
measure.write: professional (case)
measure.answer: young_person (case)
transition.read: professional (case)
hand-over-export.read: professional (case)
transition.write: professional (case)
transition.offer: professional (case)
transition.answer: professional (invitation)
transition.meet: professional (own)
activity.read: professional (case)
activity.write: professional (case)
activity.confirm: professional (case)
explanation.write: professional (case)
contribution.write: young_person (case)
contribution.change: young_person (case)
contribution.answer: professional (case)
note.read: professional (own)
note.write: professional (own)
note.share: professional (own)
note.stop-sharing: professional, young_person (own)
note.blank: professional (own)
note.delay: professional (own)
meeting.read: professional (own)
meeting.call: professional (case)
meeting.answer: professional, young_person, guardian (own)
meeting-calendar.read: professional, young_person, guardian (own)
meeting-wish.write: young_person (case)
meeting-wish.answer: professional (own)
meeting.hold: professional (case)
meeting.decide: professional (case)
minutes.read: professional, young_person (own)
minutes-export.read: professional, young_person (own)
minutes.write: professional (own)
minutes.share: professional (own)
minutes.receive: professional, young_person (own)
pulse.write: young_person (case)
my-meetings.read: young_person, guardian (case)
correction.read: professional (own)
correction.answer: professional (own)
own-lock.write: young_person (case)
item.withhold: professional (own)
my-withheld-items.read: professional (nobody)
withheld-items.read: privacy_officer (nobody)
discussion.read: professional, young_person (nobody)
discussion.write: professional (nobody)
discussion.bind: professional (own)
bound-discussions.read: professional, young_person (own)
child-welfare-report.send: professional (own)
child-welfare-report.send-without-case: professional (nobody)
child-welfare-report.read: professional (nobody)
child-welfare-report.process: professional (nobody)
own-reports.read: young_person (case)
own-notes.read: young_person (case)
own-data.read: young_person (case)
own-data.ask: young_person (case)
own-export.read: young_person (case)
own-narrow.read: young_person (nobody)
own-part.read: young_person (case)
own-part.write: young_person (case)
own-quality-of-life.read: young_person (case)
own-quality-of-life.write: young_person (case)
own-immigrant-background.read: young_person (case)
own-immigrant-background.write: young_person (case)
own-page.read: young_person (case)
own-log.read: young_person (case)
own-log.ask: young_person (case)
own-sharing.write: young_person (case)
guardian-page.read: guardian (case)
consent.say: young_person (case)
consent.answer: young_person, guardian (case)
emergency.open: professional (nobody)
emergency.read: professional (nobody)
emergency.see: professional (case)
emergency-review.read: privacy_officer (nobody)
emergency-review.answer: privacy_officer (nobody)
release.read: leader, privacy_officer, figures_steward (nobody)
release.approve: privacy_officer, figures_steward (nobody)
release.rhythm: figures_steward (nobody)
indicator.read: leader, privacy_officer, figures_steward (nobody)
indicator.decide: figures_steward (nobody)
external-series.import: figures_steward (nobody)
release.open: privacy_officer, figures_steward (nobody)
read-token.read: figures_steward (nobody)
read-token.write: figures_steward (nobody)
report.read: leader, figures_steward (nobody)
report-pdf-export.read: leader, figures_steward (nobody)
report-html-export.read: leader, figures_steward (nobody)
report-xlsx-export.read: leader, figures_steward (nobody)
report-csv-export.read: leader, figures_steward (nobody)
report-json-stat-export.read: leader, figures_steward (nobody)
report-receiver.read: figures_steward (nobody)
report-receiver.write: figures_steward (nobody)
report-sending.read: leader (nobody)
report-sending.answer: leader (nobody)
relation-ending.read: local_administrator, privacy_officer (nobody)
relation-ending.answer: local_administrator, privacy_officer (nobody)
clearance.read: privacy_officer (nobody)
clearance.write: privacy_officer (nobody)
notice-trouble.read: administrator, local_administrator (nobody)
reminder-choice.read: administrator, local_administrator (nobody)
reminder-choice.write: administrator, local_administrator (nobody)
access-administration.read: administrator, local_administrator (nobody)
users.read: administrator, local_administrator (nobody)
identity-link.read: administrator, local_administrator (nobody)
identity-link.write: administrator, local_administrator (nobody)
user.write: administrator, local_administrator (nobody)
user-import.write: administrator, local_administrator (nobody)
metrics.read: administrator (nobody)
template.read: administrator, local_administrator (nobody)
template.write: administrator (nobody)
emergency-number.read: administrator, local_administrator (nobody)
emergency-number.write: administrator (nobody)
organisations.read: administrator, local_administrator (nobody)
organisation.write: administrator (nobody)
service-closing.read: administrator, local_administrator (nobody)
service.close: administrator, local_administrator (nobody)
service.write: administrator, local_administrator (nobody)
directory-history.read: administrator, local_administrator (nobody)
post.give: administrator, local_administrator (nobody)
post.end: administrator, local_administrator (nobody)
user.close: administrator, local_administrator (nobody)
role-proposal.make: administrator (nobody)
role-proposal.answer: administrator, privacy_officer (nobody)
given-roles.read: administrator, local_administrator, privacy_officer (nobody)
given-roles.sign-off: privacy_officer (nobody)
review.read: privacy_officer (nobody)
sign-in-log.read: privacy_officer (nobody)
review.judge: privacy_officer (nobody)
privacy-question.read: privacy_officer (nobody)
service-question.answer: professional, leader (nobody)
privacy-question.answer: privacy_officer (nobody)
data-request.read: privacy_officer (nobody)
data-request.answer: privacy_officer (nobody)
paper-request.read: privacy_officer (nobody)
paper-request.write: privacy_officer (nobody)
paper-request-letter.read: privacy_officer (nobody)
restriction.read: privacy_officer (nobody)
restriction.write: privacy_officer (nobody)
log.hide: privacy_officer (nobody)
incident.read: privacy_officer (nobody)
incident.write: privacy_officer (nobody)
erasure.read: privacy_officer (nobody)
erasure.write: privacy_officer (nobody)
erasure.approve: privacy_officer (nobody)
erasure.confirm: professional, administrator (nobody)
agreement.read: privacy_officer, local_administrator (nobody)
agreement.write: privacy_officer (nobody)
law.read: administrator, privacy_officer (nobody)
law.propose: administrator (nobody)
law.decide: administrator, privacy_officer (nobody)
`;

const everybody =
  'professional, leader, administrator, local_administrator, privacy_officer, figures_steward, young_person, guardian';

const described = allPermissions.map((permission) => {
  const { roles, reach } = permissions[permission];
  const kinds = roles.join(', ');
  return `${permission}: ${kinds === everybody ? 'everybody' : kinds || 'no role'} (${reach})`;
});

test('every permission belongs to exactly the kinds of role that people have read and agreed', () => {
  expect(described).toEqual(expected.trim().split('\n'));
});

test('all professionals share one set', () => {
  const professionals = allRoles.slice(0, 5).map((role) => permissionsOf(role));
  expect(new Set(professionals.map((list) => list.join())).size).toBe(1);
  expect(permissionsOf('nav_counsellor')).toContain('case.read');
});

test('a manager has figures and nothing that is about a person', () => {
  expect(permissionsOf('manager')).toEqual([
    'session.read',
    'session.end',
    'session.renew',
    'own-notices.read',
    'own-notices.write',
    'live.read',
    'my-day.read',
    'my-day.filter',
    'release.read',
    'indicator.read',
    'report.read',
    'report-pdf-export.read',
    'report-html-export.read',
    'report-xlsx-export.read',
    'report-csv-export.read',
    'report-json-stat-export.read',
    'report-sending.read',
    'report-sending.answer',
    'service-question.answer',
  ]);
});

test('whoever looks after the figures has releases, indicators and the series of others, and nothing else', () => {
  expect(permissionsOf('figures_steward')).toEqual([
    'session.read',
    'session.end',
    'session.renew',
    'live.read',
    'my-day.read',
    'my-day.filter',
    'draft.write',
    'release.read',
    'release.approve',
    'release.rhythm',
    'indicator.read',
    'indicator.decide',
    'external-series.import',
    'release.open',
    'read-token.read',
    'read-token.write',
    'report.read',
    'report-pdf-export.read',
    'report-html-export.read',
    'report-xlsx-export.read',
    'report-csv-export.read',
    'report-json-stat-export.read',
    'report-receiver.read',
    'report-receiver.write',
  ]);
});

test('the system administrator has users, organisations and the law, and nothing that is about a person', () => {
  expect(permissionsOf('system_admin')).toEqual([
    'session.read',
    'session.end',
    'session.renew',
    'live.read',
    'my-day.read',
    'my-day.filter',
    'draft.write',
    'services.read',
    'notice-trouble.read',
    'reminder-choice.read',
    'reminder-choice.write',
    'access-administration.read',
    'users.read',
    'identity-link.read',
    'identity-link.write',
    'user.write',
    'user-import.write',
    'metrics.read',
    'template.read',
    'template.write',
    'emergency-number.read',
    'emergency-number.write',
    'organisations.read',
    'organisation.write',
    'service-closing.read',
    'service.close',
    'service.write',
    'directory-history.read',
    'post.give',
    'post.end',
    'user.close',
    'role-proposal.make',
    'role-proposal.answer',
    'given-roles.read',
    'erasure.confirm',
    'law.read',
    'law.propose',
    'law.decide',
  ]);
});

test('a local administrator has users and posts, and a privacy officer the log: neither has anything in a case', () => {
  expect(permissionsOf('local_admin')).toEqual([
    'session.read',
    'session.end',
    'session.renew',
    'live.read',
    'my-day.read',
    'my-day.filter',
    'draft.write',
    'services.read',
    'relation-ending.read',
    'relation-ending.answer',
    'notice-trouble.read',
    'reminder-choice.read',
    'reminder-choice.write',
    'access-administration.read',
    'users.read',
    'identity-link.read',
    'identity-link.write',
    'user.write',
    'user-import.write',
    'template.read',
    'emergency-number.read',
    'organisations.read',
    'service-closing.read',
    'service.close',
    'service.write',
    'directory-history.read',
    'post.give',
    'post.end',
    'user.close',
    'given-roles.read',
    'agreement.read',
  ]);
  expect(permissionsOf('privacy_officer')).toEqual([
    'session.read',
    'session.end',
    'session.renew',
    'live.read',
    'my-day.read',
    'my-day.filter',
    'draft.write',
    'withheld-items.read',
    'emergency-review.read',
    'emergency-review.answer',
    'release.read',
    'release.approve',
    'indicator.read',
    'release.open',
    'relation-ending.read',
    'relation-ending.answer',
    'clearance.read',
    'clearance.write',
    'role-proposal.answer',
    'given-roles.read',
    'given-roles.sign-off',
    'review.read',
    'sign-in-log.read',
    'review.judge',
    'privacy-question.read',
    'privacy-question.answer',
    'data-request.read',
    'data-request.answer',
    'paper-request.read',
    'paper-request.write',
    'paper-request-letter.read',
    'restriction.read',
    'restriction.write',
    'log.hide',
    'incident.read',
    'incident.write',
    'erasure.read',
    'erasure.write',
    'erasure.approve',
    'agreement.read',
    'agreement.write',
    'law.read',
    'law.decide',
  ]);
});

test('the young person and the guardian have sets of their own', () => {
  expect(permissionsOf('young_person')).toEqual([
    'session.read',
    'session.end',
    'session.renew',
    'own-notices.read',
    'own-notices.write',
    'live.read',
    'draft.write',
    'calendar-feed.read',
    'calendar-feed.write',
    'services.read',
    'consent.withdraw',
    'referral.end',
    'mapping-template.read',
    'plan-export.read',
    'thread.read',
    'thread.write',
    'blanking.read',
    'blanking.write',
    'measure.answer',
    'contribution.write',
    'contribution.change',
    'note.stop-sharing',
    'meeting.answer',
    'meeting-calendar.read',
    'meeting-wish.write',
    'minutes.read',
    'minutes-export.read',
    'minutes.receive',
    'pulse.write',
    'my-meetings.read',
    'own-lock.write',
    'discussion.read',
    'bound-discussions.read',
    'own-reports.read',
    'own-notes.read',
    'own-data.read',
    'own-data.ask',
    'own-export.read',
    'own-narrow.read',
    'own-part.read',
    'own-part.write',
    'own-quality-of-life.read',
    'own-quality-of-life.write',
    'own-immigrant-background.read',
    'own-immigrant-background.write',
    'own-page.read',
    'own-log.read',
    'own-log.ask',
    'own-sharing.write',
    'consent.say',
    'consent.answer',
  ]);
  expect(permissionsOf('guardian')).toEqual([
    'session.read',
    'session.end',
    'session.renew',
    'own-notices.read',
    'own-notices.write',
    'live.read',
    'draft.write',
    'calendar-feed.read',
    'calendar-feed.write',
    'services.read',
    'blanking.read',
    'blanking.write',
    'meeting.answer',
    'meeting-calendar.read',
    'my-meetings.read',
    'guardian-page.read',
    'consent.answer',
  ]);
});

test('public is held by nobody', () => {
  expect(allRoles.some((role) => mayEver(role, 'public'))).toBe(false);
});

test('only a permission that reads is a reading one', () => {
  expect(onlyReads('case.read')).toBe(true);
  expect(onlyReads('consent.give')).toBe(false);
  expect(onlyReads('release.approve')).toBe(false);
});

test('a word that is not in the list is no permission', () => {
  expect(isPermission('case.read')).toBe(true);
  expect(isPermission('case.everything')).toBe(false);
});
