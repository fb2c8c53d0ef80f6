import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSinceTitles } from './erasure/neutral.ts';
import { packing, shredding } from './erasure/verbs.ts';
import { holdBack } from './gdpr/restriction.ts';
import { announced } from './live/announcing.ts';
import { toOwner } from './meetings/held-back.ts';
import {
  forced,
  holds,
  inner,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  ownRow,
  staffSees,
  throughFunctions,
} from './policies.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');

/** Who has had a title that the law gives, from when and until when: one at a time of each kind. It opens nothing. */
const table = `
  CREATE TABLE app.statutory_title (
    id uuid DEFAULT uuidv7() CONSTRAINT statutory_title_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT statutory_title_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT statutory_title_owner REFERENCES app.service (id),
    category text NOT NULL DEFAULT 'basic' CONSTRAINT statutory_title_category CHECK (category = 'basic'),
    kind text NOT NULL CONSTRAINT statutory_title_kind CHECK (kind IN ('child_coordinator', 'ip_coordinator')),
    post_id uuid NOT NULL CONSTRAINT statutory_title_post REFERENCES app.post (id),
    valid daterange NOT NULL CONSTRAINT statutory_title_begins CHECK (NOT lower_inf(valid) AND NOT isempty(valid)),
    by_post_id uuid NOT NULL CONSTRAINT statutory_title_by REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    ended_by_post_id uuid CONSTRAINT statutory_title_ended_by REFERENCES app.post (id),
    CONSTRAINT statutory_title_child_ends CHECK (kind <> 'child_coordinator' OR NOT upper_inf(valid)),
    CONSTRAINT statutory_title_one_at_a_time EXCLUDE USING gist (young_person_id WITH =, kind WITH =, valid WITH &&));
  CREATE INDEX statutory_title_of ON app.statutory_title (young_person_id);`;

/**
 * It never outlasts the membership nor the post: whoever leaves has it until that day, which the next one may begin on. It ends also
 * while the case is restricted, as the membership does. Only what begins is held back then.
 */
const ending = `
  CREATE FUNCTION app.title_within() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      NEW.valid = NEW.valid * daterange(NULL, least((SELECT upper(p.valid) FROM post p WHERE p.id = NEW.post_id),
        (SELECT (upper(m.during) AT TIME ZONE 'Europe/Oslo')::date FROM team_member m
         WHERE m.young_person_id = NEW.young_person_id AND m.post_id = NEW.post_id AND m.during @> app.clock())));
      RETURN NEW;
    END $$;
  CREATE FUNCTION app.end_titles_of_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_day date := (upper(NEW.during) AT TIME ZONE 'Europe/Oslo')::date;
    BEGIN
      UPDATE statutory_title SET valid = daterange(lower(valid), greatest(lower(valid) + 1, v_day))
      WHERE young_person_id = NEW.young_person_id AND post_id = NEW.post_id AND (upper_inf(valid) OR upper(valid) > v_day);
      RETURN NULL;
    END $$;
  CREATE FUNCTION app.end_titles_of_post() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE statutory_title SET valid = daterange(lower(valid), greatest(lower(valid) + 1, upper(NEW.valid)))
      WHERE post_id = NEW.id AND (upper_inf(valid) OR upper(valid) > upper(NEW.valid));
      RETURN NULL;
    END $$;
  CREATE TRIGGER statutory_title_within BEFORE INSERT ON app.statutory_title FOR EACH ROW EXECUTE FUNCTION app.title_within();
  CREATE TRIGGER team_member_ends_titles AFTER UPDATE OF during ON app.team_member FOR EACH ROW
    WHEN (upper(NEW.during) < upper(OLD.during) OR (upper_inf(OLD.during) AND NOT upper_inf(NEW.during)))
    EXECUTE FUNCTION app.end_titles_of_member();
  CREATE TRIGGER post_ends_titles AFTER UPDATE OF valid ON app.post FOR EACH ROW WHEN (NOT upper_inf(NEW.valid))
    EXECUTE FUNCTION app.end_titles_of_post();`;

/** Titles with dates on somebody who is on the team. */
export class StatutoryTitles1767000000070 implements MigrationInterface {
  name = 'StatutoryTitles1767000000070';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      table +
        forced('statutory_title') +
        throughFunctions('statutory_title', 'SELECT, UPDATE, DELETE') +
        ending,
    );
    for (const signature of ['title_within()', 'end_titles_of_member()', 'end_titles_of_post()'])
      await run.query(inner(signature));
    const staff = `${staffSees('statutory_title')} OR ${holds('young_person_id')}`;
    await run.query(
      mayRead('statutory_title', `${staff} OR ${isSelf('young_person_id')}`) +
        mayAdd('statutory_title', `${ownRow('statutory_title')} AND by_post_id = (SELECT app.my_post())`) +
        mayChange('statutory_title', 'valid, ended_by_post_id', staff),
    );
    await run.query(
      toOwner('GRANT', 'TO') + holdBack('statutory_title', 'INSERT') + toOwner('REVOKE', 'FROM'),
    );
    await run.query(
      Object.keys(goesSinceTitles)
        .map((name) => `GRANT SELECT, DELETE ON app.${name} TO app_definer; `)
        .join('') +
        `SET LOCAL ROLE app_definer; ${again(shredding) + again(packing)} SET LOCAL ROLE app_owner; ` +
        announced('statutory_title', 'rows'),
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
