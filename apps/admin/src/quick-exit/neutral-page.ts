/** Where a quick exit goes: a page that everybody may have open. */
export const neutralPage = 'https://www.yr.no/';
