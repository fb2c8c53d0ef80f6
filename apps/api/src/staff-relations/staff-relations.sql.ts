export const mineStatement = `SELECT id, kind, about_a_case AS "aboutACase", note, declared_at AS "declaredAt", end_asked AS "endAsked",
    ended_at AS "endedAt", last_reason AS "lastReason" FROM app.my_relations_so_far()`;

export const toEndStatement = `SELECT id, kind, name, service_name AS "serviceName", declared_at AS "declaredAt", asked_at AS "askedAt", reason
  FROM app.relations_to_end()`;
