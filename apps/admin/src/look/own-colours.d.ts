import '@mui/material/styles';

interface Voice {
  main: string;
  light: string;
  contrastText: string;
}

type ServiceColour = 'skole' | 'nav' | 'helse' | 'kommune' | 'fylke' | 'foresatt';

declare module '@mui/material/styles' {
  interface Palette {
    stemme: Voice;
    tjeneste: Record<ServiceColour, string>;
    kant: string;
    lavDyp: string;
  }
  interface PaletteOptions {
    stemme?: Voice;
    tjeneste?: Record<ServiceColour, string>;
    kant?: string;
    lavDyp?: string;
  }
}
