import { onlyGrows, sealedColumns } from '../policies.ts';

/** One case of erasure: from the request, or from the end of retention, to refused, cancelled or shredded. */
const cases = `
  CREATE TABLE app.erasure_case (
    id uuid DEFAULT uuidv7() CONSTRAINT erasure_case_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT erasure_case_young_person REFERENCES app.young_person (id),
    municipality_id uuid NOT NULL CONSTRAINT erasure_case_municipality REFERENCES app.municipality (id),
    cause text NOT NULL CONSTRAINT erasure_case_cause CHECK (cause IN ('request', 'retention')),
    request_id uuid CONSTRAINT erasure_case_request REFERENCES app.data_request (id),
    opened_at timestamptz NOT NULL DEFAULT app.clock(),
    opened_by_user_id uuid NOT NULL CONSTRAINT erasure_case_opened_by REFERENCES app.app_user (id),
    refused_at timestamptz,
    refused_reason text CONSTRAINT erasure_case_refused_reason CHECK (refused_reason <> ''),
    cancelled_at timestamptz,
    cancelled_reason text CONSTRAINT erasure_case_cancelled_reason CHECK (cancelled_reason <> ''),
    ended_by_user_id uuid CONSTRAINT erasure_case_ended_by REFERENCES app.app_user (id),
    grace_ends_on date,
    shredded_at timestamptz,
    shredded_in text,
    CONSTRAINT erasure_case_one_end CHECK (num_nonnulls(refused_at, cancelled_at, shredded_at) <= 1),
    CONSTRAINT erasure_case_refused_whole CHECK ((refused_at IS NULL) = (refused_reason IS NULL)),
    CONSTRAINT erasure_case_cancelled_whole CHECK ((cancelled_at IS NULL) = (cancelled_reason IS NULL)),
    CONSTRAINT erasure_case_ended_whole CHECK ((num_nonnulls(refused_at, cancelled_at) = 1) = (ended_by_user_id IS NOT NULL)),
    CONSTRAINT erasure_case_after_grace CHECK (shredded_at IS NULL
      OR (grace_ends_on IS NOT NULL AND (shredded_at AT TIME ZONE 'Europe/Oslo')::date >= grace_ends_on)));
  CREATE UNIQUE INDEX erasure_case_once ON app.erasure_case (young_person_id) WHERE refused_at IS NULL AND cancelled_at IS NULL;
  CREATE INDEX erasure_case_in ON app.erasure_case (municipality_id, opened_at);`;

const ofCase = (name: string): string => `
    id uuid DEFAULT uuidv7() CONSTRAINT ${name}_pk PRIMARY KEY,
    erasure_id uuid NOT NULL CONSTRAINT ${name}_case REFERENCES app.erasure_case (id),
    young_person_id uuid NOT NULL CONSTRAINT ${name}_young_person REFERENCES app.young_person (id),`;

const ofController = (name: string): string => `${ofCase(name)}
    organisation_id uuid NOT NULL CONSTRAINT ${name}_organisation REFERENCES app.organisation (id),
    CONSTRAINT ${name}_once UNIQUE (erasure_id, organisation_id),`;

const steps = `
  CREATE TABLE app.erasure_decision (${ofController('erasure_decision')}
    decision text NOT NULL CONSTRAINT erasure_decision_decision CHECK (decision IN ('transfer', 'nothing_kept')),
    reason text NOT NULL CONSTRAINT erasure_decision_reason CHECK (reason <> ''),
    public_key text,
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT erasure_decision_by REFERENCES app.app_user (id),
    CONSTRAINT erasure_decision_key CHECK ((decision = 'transfer') = (public_key IS NOT NULL)));
  CREATE TABLE app.archive_package (${ofController('archive_package')}
    file_name text NOT NULL,
    sha256 text NOT NULL CONSTRAINT archive_package_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes integer NOT NULL,
    records integer NOT NULL,
    at timestamptz NOT NULL DEFAULT app.clock());
  CREATE TABLE app.archive_receipt (${ofController('archive_receipt')}
    reference text NOT NULL CONSTRAINT archive_receipt_reference CHECK (length(reference) BETWEEN 1 AND 200),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT archive_receipt_by REFERENCES app.app_user (id),
    CONSTRAINT archive_receipt_of_package FOREIGN KEY (erasure_id, organisation_id)
      REFERENCES app.archive_package (erasure_id, organisation_id));
  CREATE TABLE app.erasure_approval (${ofCase('erasure_approval')}
    part text NOT NULL CONSTRAINT erasure_approval_part CHECK (part IN ('privacy_officer', 'second')),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT erasure_approval_by REFERENCES app.app_user (id),
    CONSTRAINT erasure_approval_once UNIQUE (erasure_id, part),
    CONSTRAINT erasure_approval_two UNIQUE (erasure_id, by_user_id));`;

/** Steps are taken once, and stand. */
export const stepTables = ['erasure_decision', 'archive_package', 'archive_receipt', 'erasure_approval'];

export const erasureTables =
  cases +
  steps +
  stepTables
    .map(
      (table) =>
        onlyGrows(table) +
        `
  CREATE INDEX ${table}_of ON app.${table} (young_person_id);`,
    )
    .join('') +
  sealedColumns('erasure_case', 'refused_reason cancelled_reason') +
  sealedColumns('erasure_decision', 'reason');
