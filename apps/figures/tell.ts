/** How far the work has come, for the person at the keyboard. */
export type Tell = (line: string) => void;
