/** A table of the figures: what is written stays, and whoever reads figures may read it. */
export const onlyGrowsInFigures = (table: string): string => `
  CREATE TRIGGER ${table}_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT SELECT ON figures.${table} TO app_figures;`;
