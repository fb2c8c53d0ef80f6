/** For how long after a sign-in, or a step-up, somebody may do what needs a fresh one. */
export const freshMinutes = 5;

/** Clocks of two machines differ a little; more than this in the future is not a time that can be believed. */
const skewSeconds = 30;

/** T07: was the person asked who they are less than five minutes ago? A time in the future is not fresh: it is wrong. */
export const isFresh = (authTime: Date, now: Date): boolean => {
  const seconds = (now.getTime() - authTime.getTime()) / 1000;
  return seconds >= -skewSeconds && seconds <= freshMinutes * 60;
};
