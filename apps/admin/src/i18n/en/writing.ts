import type { writing as nb } from '../nb/writing.ts';
import type { SameShape } from '../text-key.ts';

/** Advice while somebody writes. */
export const writing = {
  label: 'Advice on the text',
  heading: 'One piece of advice on the text |||| {count} pieces of advice on the text',
  local: 'The advice is made in your browser. Nothing is sent, and you can save it as it is.',
  advice: {
    identity_number:
      '“{part}” looks like a national identity number. Take it out: the number stands in the case.',
    email: '“{part}” is an e-mail address. Write it under contact.',
    phone: '“{part}” looks like a telephone number. Write it under contact.',
    address: '“{part}” looks like an address. Addresses do not belong in the text.',
    name: '“{part}” looks like somebody else’s name. Is it needed? You can write “the mother”, “a friend” or “the teacher”.',
    character: '“{part}” says what somebody is. Write what you saw or heard.',
    doubt: '“{part}” can be read as if you do not believe it. Write “says” or “tells”.',
    refusal: '“{part}”: write what was said no to, and why.',
    diagnosis: '“{part}” says what somebody suffers from. Write what is hard, and what helps.',
    heavy: 'The text is heavy to read. Split the sentences, and use shorter words.',
    long: 'The sentence that begins with “{part} …” is long. Make it two.',
  },
} as const satisfies SameShape<typeof nb>;
