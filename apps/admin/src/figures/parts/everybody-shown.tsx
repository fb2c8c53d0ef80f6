import { createContext } from 'react';

/** Whether the figures within are of everybody though a group is chosen: the release has no such group of them. */
export const EverybodyShown = createContext(false);
