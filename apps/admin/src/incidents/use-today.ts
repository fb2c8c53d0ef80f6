import { dateInNorway } from '../i18n/norwegian-time.ts';

/** Today in Norway, for the calendar of a date field. */
export const useToday = (): string => dateInNorway(new Date().toISOString());
