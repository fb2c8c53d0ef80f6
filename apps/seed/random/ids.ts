import type { Dice } from './dice.ts';

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** A UUIDv7 (RFC 9562): the millisecond it is made in, then a counter and chance. */
export const idAt = (milliseconds: number, counter: number, dice: Dice): string => {
  const time = hex(milliseconds, 12);
  const [high, low] = [dice.whole(0, 0x3fff), dice.whole(0, 0xffffffff)];
  const tail = hex(dice.whole(0, 0xffff), 4) + hex(low, 8);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter % 0x1000, 3)}-${hex(0x8000 + high, 4)}-${tail}`;
};

/** Ids for the rows of one batch or one case: the same dice give the same ids. */
export const idsFrom = (dice: Dice): ((date: string) => string) => {
  let counter = 0;
  return (date) => idAt(Date.parse(`${date.slice(0, 10)}T10:00:00Z`), (counter += 1), dice);
};
