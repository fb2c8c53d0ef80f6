import type { Statements } from '../platform/database/statements.ts';

/** Rows of an officer's lists about somebody whose address is protected: they go without a place. */
export const placelessRows = async (statements: Statements): Promise<readonly string[]> => {
  const { ids } = await statements.one<{ ids: string[] }>('SELECT app.placeless_rows() AS ids');
  return ids;
};
