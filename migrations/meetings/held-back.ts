/** A trigger is made by the owner of the table, who must be let call its function while it is made. */
export const toOwner = (verb: 'GRANT' | 'REVOKE', way: 'TO' | 'FROM'): string => `
  SET LOCAL ROLE app_definer;
  ${verb} EXECUTE ON FUNCTION app.refuse_while_restricted() ${way} app_owner;
  SET LOCAL ROLE app_owner;`;
