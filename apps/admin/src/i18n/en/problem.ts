import { opensNothing } from '#domain/emergency/refusal-texts';
import type { problem as nb } from '../nb/problem.ts';
import type { SameShape } from '../text-key.ts';

export const problem = {
  unknown: 'Something went wrong at our end, not yours. Try again in a little while.',
  offline: 'We cannot reach Laget. Check your connection, and try again.',
  accessEnded: 'You no longer have access. This has not been saved.',
  codes: {
    'invalid-input':
      'Something in the form cannot be read as it stands. Look over the fields, and try again.',
    'unknown-field': 'The page sent something Laget does not know. Load the page again.',
    'invalid-id': 'We cannot find this page. It does not exist, or you are not on the team.',
    'not-signed-in': 'You are signed out. Sign in to go on.',
    'wrong-sign-in': 'The username and the password do not match. Try once more.',
    'not-permitted': 'Your role does not open for this.',
    'fresh-sign-in-needed': 'Show that it is you, and you go on where you were.',
    'high-level-needed': 'This needs a more secure sign-in. Sign in with BankID, and you see everything.',
    'level-too-low': 'This needs a more secure sign-in, for example BankID.',
    'wrong-code': 'The code does not match, or it has been used. Ask whoever gave it to you for a new one.',
    csrf: 'The page is too old to save. Load it again.',
    restricted: 'The privacy officer has stopped the use of this case. You can read, not write.',
    'not-found': 'We cannot find this page. It does not exist, or you are not on the team.',
    'opens-nothing': opensNothing.en,
    'emergency-not-allowed': 'This did not work. Load the page again, and see what is in the way.',
    conflict: 'Something else was changed at the same time. Load the page again, and see what is so now.',
    'wrong-status': 'This has changed since you opened the page. Load it again, and see what is so now.',
    'already-done': 'This has already been done. Load the page again to see the result.',
    'other-request': 'Something else was sent in the same way. Try once more.',
    'already-answered': 'This has already been answered. Load the page again to see the answer.',
    'already-registered':
      'Somebody else has just written in the same. What you have written still stands here. Look in the list before you do anything more.',
    'no-basis': 'A consent or a legal basis is needed first.',
    'holder-cannot-leave': 'You have the baton. Hand it on before you leave the team.',
    'only-helps': 'You are here to help for a time. This is done by those who are on the team for good.',
    'municipalities-disagree':
      'Two municipalities disagree about the move. The baton stays in the municipality that has it until they agree.',
    'only-the-holder': 'Only the one who has the baton can do this.',
    'mapping-completed': 'The mapping is completed. Start a new one to change something.',
    'already-offered':
      'This has already been offered to somebody. Wait for the answer, or withdraw the offer.',
    'already-on-team': 'The service is already on the team.',
    'already-invited': 'The service has already been asked, and has not answered yet.',
    'baton-moved': 'The baton changed hands while you looked at the page. Load the page again.',
    'nobody-cleared':
      'Nobody on the team or in coordination is cleared for this. Ask the privacy officer to clear somebody first.',
    'role-needs-two':
      'This person has a role that two people must agree on. End the role first, make the sign-in, and ask for the role again.',
    'needs-another': 'Somebody else than you must say yes.',
    'too-close': 'You have said that you are close to each other. Ask a colleague to register.',
    'already-cleared': 'The person is already cleared for this.',
    'number-taken': 'The national identity number belongs to somebody else in Laget.',
    'same-number': 'This number already stands here.',
    'closed-for-good': 'This follow-up cannot be opened again. Talk to the privacy officer.',
    'only-grows': 'The log cannot be changed.',
    'too-many-cells': 'The answer would be too large. Choose fewer values, and ask several times.',
    'stale-version': 'Somebody changed this while you wrote. Choose which text is to stand.',
    'too-large': 'The text is too long. Split it up.',
    'wrong-content-type': 'The page sent something Laget cannot read. Load the page again.',
    blocked: 'Something is missing before this can be done.',
    'version-missing': 'The page is too old to save. Load it again.',
    'too-many': 'Many requests came at once. Wait a little, and try again.',
    'too-many-known': 'You have asked about many today. Try again tomorrow, or call the baton holder.',
    unexpected: 'Something went wrong at our end, not yours. Try again in a little while.',
    'provider-away': 'The sign-in service does not answer right now. Try again in a little while.',
    busy: 'It is very busy right now. Try again in a little while.',
    'no-log': 'The log does not answer, so we show nothing. Try again in a little while.',
  },
} as const satisfies SameShape<typeof nb>;
