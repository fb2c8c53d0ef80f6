import { type Bodies, person, reason } from './sent.ts';

const meeting = `${person}/meetings/{meetingId}`;
const when = { day: '2099-01-06', time: '09:30', lengthMinutes: 45, place: 'Rom 2' };

export const meetings: Bodies = {
  [`POST ${person}/meetings`]: () => ({ ...when, kind: 'review', postIds: [], youngPersonInvited: true }),
  [`POST ${meeting}/invitees`]: (_, { bup }) => ({ postId: bup.postId }),
  [`POST ${meeting}/move`]: () => when,
  [`POST ${meeting}/cancel`]: () => reason,
  [`POST ${meeting}/answer`]: () => ({ answer: 'yes' }),
  [`POST ${meeting}/hold`]: () => ({ cameIds: [], interpreter: 'none_needed' }),
  [`POST ${meeting}/minutes`]: () => ({ category: 'school', text: 'Vi ble enige.' }),
  [`POST ${meeting}/minutes/{sectionId}/blank`]: () => reason,
  [`POST ${meeting}/minutes/{sectionId}/change`]: () => ({ text: 'Vi ble enige om noe.' }),
  [`POST ${meeting}/decisions`]: () => ({
    title: 'Ring verkstedet',
    responsibleYoungPerson: true,
    deadline: '2099-01-20',
    lookFor: 'At noen svarer.',
    lookOn: '2099-01-20',
  }),
  [`POST ${meeting}/goals`]: () => ({ ownWords: 'Jeg vil mekke.', category: 'basic' }),
  [`PATCH ${meeting}/goals/{goalId}`]: () => ({ wording: 'Lærekontrakt' }),
  [`POST ${meeting}/goals/{goalId}/drop`]: () => reason,
  [`POST ${meeting}/goals/{goalId}/reach`]: () => reason,
  [`POST ${meeting}/pulse`]: () => ({ heard: 'yes', skipped: false, shownToTeam: false }),
  [`POST ${person}/meeting-wishes`]: ({ ids }) => ({
    kind: 'topic',
    meetingId: ids['meetingId'],
    text: 'Om praksis',
  }),
  [`POST ${person}/meeting-wishes/{wishId}/answer`]: () => ({ answer: 'yes', text: 'Det tar vi først.' }),
};
