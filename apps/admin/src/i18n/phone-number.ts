/** «116117» as people say it: «116 117». Any other number as it stands. */
export const inGroups = (number: string): string =>
  number.length === 6 ? `${number.slice(0, 3)}\u00a0${number.slice(3)}` : number;
