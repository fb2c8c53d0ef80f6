import type { Shadows, ThemeOptions } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { palette } from './palette.ts';
import { parts } from './theme-parts.ts';
import type { Mode } from './tokens.ts';

const dialogShadow = '0 8px 28px rgb(21 35 31 / .18)';
const n = 'none';
/** Nothing floats except menus (8) and dialogs (24). */
const shadows: Shadows = [
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  dialogShadow,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  n,
  dialogShadow,
];

const typography: NonNullable<ThemeOptions['typography']> = {
  fontFamily: "'Commissioner Variable', system-ui, sans-serif",
  fontSize: 17,
  htmlFontSize: 16,
  h1: { fontSize: '2rem', lineHeight: 38 / 32, fontWeight: 700, fontVariationSettings: "'FLAR' 100" },
  h2: { fontSize: '1.3125rem', lineHeight: 28 / 21, fontWeight: 700, fontVariationSettings: "'FLAR' 60" },
  h3: { fontSize: '1.0625rem', lineHeight: 24 / 17, fontWeight: 650 },
  body1: { fontSize: '1.0625rem', lineHeight: 25 / 17 },
  body2: { fontSize: '0.9375rem', lineHeight: 21 / 15 },
  button: { textTransform: 'none', fontWeight: 650, fontSize: '1rem' },
};

/** The product's look for MUI; react-admin makes the theme itself from these options. */
export const theme = (mode: Mode): RaThemeOptions => ({
  palette: palette(mode),
  typography,
  spacing: 4,
  shape: { borderRadius: 8 },
  shadows,
  breakpoints: { values: { xs: 0, sm: 560, md: 820, lg: 1100, xl: 1280 } },
  transitions: { duration: { shortest: 0, shorter: 120, short: 120, standard: 120, complex: 120 } },
  components: parts,
});
