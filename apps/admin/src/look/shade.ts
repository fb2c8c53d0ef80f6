/** How light a page is: as the device wishes, or as was chosen on this machine. */
export const shades = ['device', 'light', 'dark'] as const;
export type Shade = (typeof shades)[number];

/** Where the choice is kept; public/own/shade.js reads it before anything is painted. */
export const shadePlace = 'laget.shade';

export const shadeOfMachine = (): Shade => {
  const kept = localStorage.getItem(shadePlace);
  return shades.find((shade) => shade === kept) ?? 'device';
};

/** Before anything is drawn, and after each choice. */
export function show(shade: Shade): void {
  if (shade === 'device') delete document.documentElement.dataset['shade'];
  else document.documentElement.dataset['shade'] = shade;
}

export function chooseShade(shade: Shade): void {
  localStorage.setItem(shadePlace, shade);
  show(shade);
}
