/** Norway's public holidays, for counting working days. */
export { isHoliday } from '../../api/src/platform/holidays.ts';
