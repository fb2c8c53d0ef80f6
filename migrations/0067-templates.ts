import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forced, inner, mayAdd, mayChange, mayRead, onlyGrows, throughFunctions } from './policies.ts';

/** About nobody. Every version is a row; `family_id` is what they have in common. */
const tables = `
  CREATE TABLE app.template (
    id uuid DEFAULT uuidv7() CONSTRAINT template_pk PRIMARY KEY,
    kind text NOT NULL CONSTRAINT template_kind CHECK (kind IN ('mapping', 'plan')),
    family_id uuid NOT NULL,
    number integer NOT NULL DEFAULT 1 CONSTRAINT template_number CHECK (number > 0),
    municipality_id uuid CONSTRAINT template_municipality REFERENCES app.municipality (id),
    status text NOT NULL DEFAULT 'draft' CONSTRAINT template_status CHECK (status IN ('draft', 'published', 'retired')),
    content jsonb NOT NULL CONSTRAINT template_content CHECK (jsonb_typeof(content -> 'name') = 'object'
      AND jsonb_typeof(content -> 'situations') = 'array'
      AND jsonb_typeof(content -> CASE kind WHEN 'plan' THEN 'goals' ELSE 'areas' END) = 'array'),
    reason text NOT NULL DEFAULT '',
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT template_number_once UNIQUE (family_id, number));
  CREATE UNIQUE INDEX template_one_draft ON app.template (family_id) WHERE status = 'draft';
  CREATE UNIQUE INDEX template_one_published ON app.template (family_id) WHERE status = 'published';
  CREATE TABLE app.template_step (
    id uuid DEFAULT uuidv7() CONSTRAINT template_step_pk PRIMARY KEY,
    template_id uuid NOT NULL CONSTRAINT template_step_template REFERENCES app.template (id),
    status text NOT NULL CONSTRAINT template_step_status CHECK (status IN ('draft', 'published', 'retired')),
    reason text NOT NULL,
    by_user_id uuid CONSTRAINT template_step_by REFERENCES app.app_user (id),
    at timestamptz NOT NULL DEFAULT app.clock());
  CREATE INDEX template_step_of ON app.template_step (template_id);
  ALTER TABLE app.mapping ADD COLUMN template_id uuid CONSTRAINT mapping_template REFERENCES app.template (id);`;

/** What is published never changes; who did what is written by the row itself; a mapping begins with what is published for its municipality. */
const kept = `
  CREATE FUNCTION app.keep_template() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (('draft', 'published'), ('draft', 'retired'), ('published', 'retired'))
        OR OLD.status <> 'draft' AND (NEW.status = OLD.status OR NEW.content <> OLD.content
          OR NEW.municipality_id IS DISTINCT FROM OLD.municipality_id) THEN
        RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER template_kept BEFORE UPDATE ON app.template FOR EACH ROW EXECUTE FUNCTION app.keep_template();
  CREATE FUNCTION app.note_template_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      INSERT INTO template_step (template_id, status, reason, by_user_id) VALUES (NEW.id, NEW.status, NEW.reason, (SELECT app.me()));
      RETURN NEW;
    END $$;
  CREATE TRIGGER template_begun AFTER INSERT ON app.template FOR EACH ROW EXECUTE FUNCTION app.note_template_step();
  CREATE TRIGGER template_changed AFTER UPDATE OF status ON app.template FOR EACH ROW
    WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION app.note_template_step();
  CREATE FUNCTION app.mapping_by_template() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF NEW.template_id IS NOT NULL AND NOT EXISTS (SELECT FROM template t JOIN young_person y ON y.id = NEW.young_person_id
          WHERE t.id = NEW.template_id AND t.kind = 'mapping' AND t.status = 'published'
            AND (t.municipality_id IS NULL OR t.municipality_id = y.municipality_id)) THEN
        RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER mapping_by_template BEFORE INSERT ON app.mapping FOR EACH ROW EXECUTE FUNCTION app.mapping_by_template();`;

const all = '(SELECT app.administers_all())';

const policies =
  mayRead('template', `(status <> 'draft' AND (SELECT app.me()) IS NOT NULL) OR ${all}`) +
  mayAdd('template', `status = 'draft' AND ${all}`) +
  mayChange('template', 'municipality_id, status, content, reason, version', all) +
  mayRead('template_step', `${all} OR (SELECT app.my_administered_organisation()) IS NOT NULL`);

/**
 * The first proposals go on as the first version of a template each. They came with Laget: nobody has published them. Before any
 * policy and trigger, which would ask who does it.
 */
const moved = `
  ALTER TABLE app.plan_template NO FORCE ROW LEVEL SECURITY;
  INSERT INTO app.template (kind, family_id, status, content)
    SELECT 'plan', uuidv7(), 'published', t.content || jsonb_build_object('situations', jsonb_build_array(t.code))
    FROM app.plan_template t ORDER BY t.place, t.code;
  INSERT INTO app.template_step (template_id, status, reason) SELECT id, status, reason FROM app.template ORDER BY id;
  DROP TABLE app.plan_template;`;

/** Templates of mappings and plans, which an administrator writes, with every version. */
export class Templates1767000000067 implements MigrationInterface {
  name = 'Templates1767000000067';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(tables + moved + kept);
    await run.query(forced('template') + throughFunctions('template', 'SELECT'));
    await run.query(forced('template_step') + throughFunctions('template_step', 'SELECT, INSERT') + policies);
    await run.query(inner('note_template_step()') + inner('mapping_by_template()'));
    await run.query(onlyGrows('template_step'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
