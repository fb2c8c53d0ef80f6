import { expect, test } from '@jest/globals';
import { EventReader } from './live-event.ts';

const whole =
  'event: begin\ndata: {}\n\n:\n\nevent: changed\ndata: {"youngPersonId":"p1"}\n\nevent: ended\ndata: {}\n\n';
const events = [{ event: 'begin' }, { event: 'changed', youngPersonId: 'p1' }, { event: 'ended' }];

test('events are read, and signs of life are none', () => {
  expect(new EventReader().read(whole)).toEqual(events);
});

test('wherever the pieces end, the events are the same', () => {
  for (let size = 1; size < whole.length; size += 1) {
    const reader = new EventReader();
    const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      whole.slice(at * size, (at + 1) * size),
    );
    expect(pieces.flatMap((piece) => reader.read(piece))).toEqual(events);
  }
});
