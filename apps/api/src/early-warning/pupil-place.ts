/** What the blind index of a pupil is made of: the same pupil is found in the same school's next list, and nowhere else. */
export const pupilPlace = (serviceId: string, number: string): string => `school:${serviceId}:${number}`;
