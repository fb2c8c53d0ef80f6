export const startPage = {
  title: 'Min dag',
  today: 'I dag',
  nothing: 'Ingenting venter på deg nå.',
} as const;
