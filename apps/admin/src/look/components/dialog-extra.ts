import { createContext, type ReactNode } from 'react';

/** What stands in the head of every dialog below, where the page itself cannot be pressed: the own pages' quick exit. */
export const ExtraInDialog = createContext<ReactNode>(null);
