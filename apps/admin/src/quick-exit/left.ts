const inThisWindow = 'laget.left';
const notYetOut = 'laget.leaving';

/** This window was left in a hurry: going back shall show nothing. */
export const markLeft = (userId: string | undefined): void => {
  sessionStorage.setItem(inThisWindow, 'yes');
  localStorage.setItem(notYetOut, userId ?? '');
};

export const wasLeft = (): boolean => sessionStorage.getItem(inThisWindow) !== null;

/** Somebody has opened Laget anew, on purpose. */
export const cameBack = (): void => {
  sessionStorage.removeItem(inThisWindow);
};

/** The user who left without anybody knowing whether the session was ended; '' when it is not known who. */
export const leaving = (): string | null => localStorage.getItem(notYetOut);

export const isOut = (): void => {
  localStorage.removeItem(notYetOut);
};
