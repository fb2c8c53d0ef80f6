const awayAfter = 60_000;
const signs = ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const;

let last = performance.now();

if (typeof window !== 'undefined')
  for (const sign of signs)
    window.addEventListener(
      sign,
      () => {
        last = performance.now();
      },
      { capture: true, passive: true },
    );

/** Somebody has touched the page within the last minute. What the page reads by itself after that keeps no session alive. */
export const isAttended = (): boolean => performance.now() - last < awayAfter;
