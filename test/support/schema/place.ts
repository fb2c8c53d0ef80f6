/** Where the schema is kept as text to review; written by `npm run schema:write`. */
export const schemaFile = new URL('../../../migrations/schema.txt', import.meta.url);
