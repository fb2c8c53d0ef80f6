/**
 * Two municipalities disagree about whose the young person is: the registered address against where the stay is. Until it is settled the sender keeps
 * the baton, whatever verb would pass it on, and the days count as days without anybody.
 */
export const disputeTable = `
  CREATE TABLE app.move_dispute (
    id uuid DEFAULT uuidv7() CONSTRAINT move_dispute_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT move_dispute_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT move_dispute_owner REFERENCES app.service (id),
    category text NOT NULL CONSTRAINT move_dispute_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family')),
    transition_id uuid NOT NULL CONSTRAINT move_dispute_transition REFERENCES app.transition (id),
    since date NOT NULL,
    sender_says text NOT NULL CONSTRAINT move_dispute_sender_says CHECK (sender_says <> ''),
    receiver_says text NOT NULL CONSTRAINT move_dispute_receiver_says CHECK (receiver_says <> ''),
    by_post_id uuid NOT NULL CONSTRAINT move_dispute_by REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    settled_on date,
    settled_how text CONSTRAINT move_dispute_settled_how CHECK (settled_how <> ''),
    settled_by_post_id uuid CONSTRAINT move_dispute_settled_by REFERENCES app.post (id),
    CONSTRAINT move_dispute_settled CHECK (num_nonnulls(settled_on, settled_how, settled_by_post_id) IN (0, 3)),
    CONSTRAINT move_dispute_settled_after CHECK (settled_on >= since));
  CREATE INDEX move_dispute_of ON app.move_dispute (young_person_id);
  CREATE UNIQUE INDEX move_dispute_one_open ON app.move_dispute (transition_id) WHERE settled_on IS NULL;`;

/** The baton stays with the services of the municipality that has had it, until the two agree. */
export const keepBaton = `
  CREATE FUNCTION app.keep_baton_while_disputed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF EXISTS (SELECT FROM move_dispute d JOIN transition t ON t.id = d.transition_id
        WHERE d.young_person_id = NEW.young_person_id AND d.settled_on IS NULL AND NOT EXISTS (
          SELECT FROM service_municipality had JOIN service_municipality gets ON gets.municipality_id = had.municipality_id
          WHERE had.service_id = t.sender_service_id AND gets.service_id = NEW.service_id)) THEN
        RAISE EXCEPTION 'municipalities-disagree' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;`;

export const keepBatonTrigger = `
  SET LOCAL ROLE app_definer; GRANT EXECUTE ON FUNCTION app.keep_baton_while_disputed() TO app_owner; SET LOCAL ROLE app_owner;
  CREATE TRIGGER baton_kept_while_disputed BEFORE INSERT ON app.baton FOR EACH ROW EXECUTE FUNCTION app.keep_baton_while_disputed();
  SET LOCAL ROLE app_definer; REVOKE EXECUTE ON FUNCTION app.keep_baton_while_disputed() FROM app_owner; SET LOCAL ROLE app_owner;`;
