import type { PaletteOptions } from '@mui/material/styles';
import { colours, type Mode } from './tokens.ts';

/** MUI's palette from the tokens. Secondary is the baton and nothing else; there is no amber on purpose. */
export function palette(mode: Mode): PaletteOptions {
  const c = colours[mode];
  return {
    mode,
    primary: { main: c.gran, dark: c.granDyp, light: c.granLys, contrastText: c.paaGran },
    secondary: { main: c.blaabaer, light: c.blaabaerLys, contrastText: c.paaBlaabaer },
    error: { main: c.tyttebaer, light: c.tyttebaerLys, contrastText: c.paaTyttebaer },
    success: { main: c.gran, contrastText: c.paaGran },
    info: { main: c.gran, contrastText: c.paaGran },
    warning: { main: c.blekk2, contrastText: c.myrull },
    text: { primary: c.blekk, secondary: c.blekk2, disabled: c.blekk2 },
    divider: c.strek,
    background: { default: c.lav, paper: c.myrull },
    stemme: { main: c.multeMerke, light: c.multe, contrastText: c.multeBlekk },
    tjeneste: {
      skole: c.skole,
      nav: c.nav,
      helse: c.helse,
      kommune: c.kommune,
      fylke: c.fylke,
      foresatt: c.foresatt,
    },
    kant: c.kant,
    lavDyp: c.lavDyp,
  };
}
