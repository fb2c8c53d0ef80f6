/** A time as people write it («9», «9.30», «kl. 14:30») as «14:30»; undefined when it cannot be read. */
export const readTime = (text: string): string | undefined => {
  const [, hours = '', minutes = '00'] =
    /^(?:kl\.?\s*)?(\d{1,2})(?:[.: ]?([0-5]\d))?$/i.exec(text.trim()) ?? [];
  const hour = Number(hours);
  return hours === '' || hour > 23 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
};

/** «14:30» as it is read on the page: «14.30». */
export const shownTime = (time: string): string => time.replace(':', '.');
