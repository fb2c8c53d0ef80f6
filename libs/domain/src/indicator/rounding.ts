/** Every figure that leaves the case is a multiple of this. */
export const base = 5;

/** No group that is shown as fewer than this is broken down further. */
export const smallestBrokenDown = 10;
