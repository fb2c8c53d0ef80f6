import tokens from './tokens.json' with { type: 'json' };

/** The two grounds the product is drawn on; which one is used follows the reader's system. */
export type Mode = 'light' | 'dark';

/** Name of a colour in tokens.json; as a CSS variable it is `var(--name)`. */
export type ColourName = keyof typeof tokens.light;

/** Colours as `#RRGGBB`, by name. Source: tokens.json; tokens.css says the same and a spec compares them. */
export const colours: Readonly<Record<Mode, Readonly<Record<ColourName, string>>>> = tokens;
