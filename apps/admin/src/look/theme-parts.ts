import type { ThemeOptions } from '@mui/material/styles';

/** How MUI's own parts differ from their defaults: flat, calm, labels above the field, targets 44 px high. */
export const parts: NonNullable<ThemeOptions['components']> = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: 44 } } },
  MuiPaper: { defaultProps: { variant: 'outlined', elevation: 0 } },
  MuiCard: { defaultProps: { variant: 'outlined' }, styleOverrides: { root: { borderRadius: 12 } } },
  MuiTextField: { defaultProps: { variant: 'outlined' } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: { root: { position: 'static', transform: 'none', fontWeight: 650, color: 'inherit' } },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      notchedOutline: ({ theme }) => ({ borderColor: theme.palette.kant, borderWidth: 1.5 }),
    },
  },
  MuiLink: { defaultProps: { underline: 'always' } },
};
