import type { ReactElement } from 'react';

/** The product's own icons: 20-grid, stroke 1.7, drawn with the text's colour. */
export const drawings = {
  school: (
    <path d="M10 5.6C8 4.1 5 3.9 2.8 4.5v10.3c2.2-.6 5.2-.4 7.2 1.1 2-1.5 5-1.7 7.2-1.1V4.5C15 3.9 12 4.1 10 5.6Zm0 0v10.3" />
  ),
  briefcase: (
    <>
      <rect x="3" y="6.5" width="14" height="9.7" rx="1.6" />
      <path d="M7.3 6.3V5A1.6 1.6 0 0 1 8.9 3.4h2.2A1.6 1.6 0 0 1 12.7 5v1.3M3 11h14" />
    </>
  ),
  cross: <path d="M8 3.5h4V8h4.5v4H12v4.5H8V12H3.5V8H8Z" />,
  house: <path d="M3.5 9.2 10 3.6l6.5 5.6v7.2h-13ZM8 16.2v-4.4h4v4.4" />,
  compass: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m13 7-1.7 4.3L7 13l1.7-4.3Z" />
    </>
  ),
  people: (
    <>
      <circle cx="7.2" cy="7" r="2.7" />
      <circle cx="13.8" cy="8" r="2.2" />
      <path d="M2.2 16.2c.4-3 2.4-4.6 5-4.6s4.6 1.6 5 4.6M13.6 12.4c2.3 0 3.8 1.3 4.2 3.8" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="6.6" r="3" />
      <path d="M4 17c.5-3.7 2.9-5.6 6-5.6s5.5 1.9 6 5.6" />
    </>
  ),
  eye: (
    <>
      <path d="M1.8 10S4.8 4.8 10 4.8 18.2 10 18.2 10 15.2 15.2 10 15.2 1.8 10 1.8 10Z" />
      <circle cx="10" cy="10" r="2.5" />
    </>
  ),
  eyeClosed: (
    <path d="M2 7.6c1.6 2.6 4.4 4.4 8 4.4s6.4-1.8 8-4.4M4.3 10.4l-1.6 2.3M10 12v3M15.7 10.4l1.6 2.3" />
  ),
  tick: <path d="m4 10.6 4 4 8-9" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  question: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M7.7 8c.1-1.5 1.1-2.3 2.4-2.3 1.4 0 2.3.8 2.3 2 0 1.7-2.3 1.8-2.3 3.6M10.1 13.8v.3" />
    </>
  ),
  speech: <path d="M3 4.2h14v9.4H9.4L5.4 17v-3.4H3Z" />,
  down: <path d="m5 7.5 5 5 5-5" />,
  left: <path d="m12.5 5-5 5 5 5" />,
  right: <path d="m7.5 5 5 5-5 5" />,
  home: <path d="M3.5 9.2 10 3.6l6.5 5.6v7.2h-4.4v-4.6H7.9v4.6H3.5Z" />,
  team: (
    <>
      <circle cx="10" cy="10" r="6.6" strokeDasharray="8.4 2" />
      <circle cx="10" cy="10" r="1.8" fill="currentColor" stroke="none" />
    </>
  ),
  arrow: <path d="M3.5 10h12.5M11.5 5.5 16 10l-4.5 4.5" />,
  back: <path d="M4 8h8.5a4 4 0 0 1 0 8H7M7.5 4 3.5 8l4 4" />,
  search: (
    <>
      <circle cx="8.7" cy="8.7" r="5.2" />
      <path d="m12.6 12.6 4.4 4.4" />
    </>
  ),
  lock: (
    <>
      <rect x="4" y="9" width="12" height="8" rx="1.6" />
      <path d="M6.8 9V6.6a3.2 3.2 0 0 1 6.4 0V9" />
    </>
  ),
  baton: (
    <>
      <rect x="2.2" y="7.7" width="15.6" height="4.6" rx="2.3" transform="rotate(-40 10 10)" />
      <path d="m6.6 9.6 2.9 3.5M10.5 6.9l2.9 3.5" />
    </>
  ),
  calendar: (
    <>
      <rect x="3" y="4.6" width="14" height="12" rx="1.6" />
      <path d="M3 8.6h14M7 2.8v3.4M13 2.8v3.4" />
    </>
  ),
  warning: <path d="M10 3.2 18 16.6H2ZM10 8.2v4M10 14.2v.4" />,
  danger: <path d="M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9ZM10 6.2v4.6M10 13.4v.4" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 5.8V10l2.8 2" />
    </>
  ),
  goal: (
    <>
      <circle cx="10" cy="10" r="7" />
      <circle cx="10" cy="10" r="3.6" />
      <circle cx="10" cy="10" r=".6" />
    </>
  ),
  flag: <path d="M5 17.5V3.2M5 4c3.4-1.8 5.6 1.6 10 0v7.2c-4.4 1.6-6.6-1.8-10 0" />,
  document: <path d="M5 3h7l3.5 3.5V17H5ZM12 3v3.5h3.5M7.5 10h5M7.5 13h5" />,
  cloud: <path d="M5.6 15.5a3.3 3.3 0 0 1-.3-6.5A4.7 4.7 0 0 1 14.4 8a3.8 3.8 0 0 1 .3 7.5Z" />,
  readAloud: (
    <path d="M3 7.8h3L10.2 4v12L6 12.2H3ZM13 7.4a3.6 3.6 0 0 1 0 5.2M15.3 5.2a6.7 6.7 0 0 1 0 9.6" />
  ),
  chart: <path d="M3 17h14M5.5 13.5v-4M10 13.5v-8M14.5 13.5v-5.5" />,
  shield: <path d="M10 2.8 16 5v4.8c0 3.6-2.4 6.2-6 7.4-3.6-1.2-6-3.8-6-7.4V5Z" />,
  plus: <path d="M10 4v12M4 10h12" />,
  phone: (
    <path d="M6.5 3.5 8.3 7 6.8 8.6a11 11 0 0 0 4.6 4.6L13 11.7l3.5 1.8v2.3c0 .7-.6 1.2-1.3 1.2A12.6 12.6 0 0 1 3 4.8c0-.7.5-1.3 1.2-1.3Z" />
  ),
  pencil: <path d="m4 16 .8-3.5L13.6 3.7l2.7 2.7-8.8 8.8Z" />,
  signOut: <path d="M8.5 3.5H4v13h4.5M8 10h9M13.5 6.5 17 10l-3.5 3.5" />,
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof drawings;
