/** The id in the answer to something that was made. */
export const idOf = ({ body }: { body: { id?: unknown } }): string =>
  typeof body.id === 'string' ? body.id : 'no id';
