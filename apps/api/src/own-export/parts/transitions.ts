import { placesHidden } from '../../protection/places-hidden.ts';
import type { Part } from '../part.ts';

/** Where somebody lives stands in no file while the address is protected. */
const municipality = (column: string): string =>
  `(SELECT CASE WHEN ${placesHidden} THEN '' ELSE k.name END FROM app.municipality k WHERE k.id = x.${column})`;

/** The log of transitions, with what was handed over. */
export const transitions = [
  {
    name: 'transitions',
    table: 'transition',
    columns: `id owner_service_id category kind on_date sender_service_id sender_post_id receiver_service_id receiver_name status status_reason suggested_on ended_how offered_at answered_at met_on no_shows created_at`,
    without: { receiver_post_id: 'named_beside' },
    also: {
      receiverPerson:
        '(SELECT u.name FROM app.post p JOIN app.app_user u ON u.id = p.user_id WHERE p.id = x.receiver_post_id)',
    },
    order: 'x.on_date, x.id',
  },
  {
    name: 'moveDisputes',
    table: 'move_dispute',
    columns:
      'id owner_service_id category transition_id since sender_says receiver_says by_post_id at settled_on settled_how settled_by_post_id',
    without: { blanked: 'technical' },
    order: 'x.since, x.id',
  },
  {
    name: 'moves',
    table: 'move',
    columns: 'id owner_service_id category transition_id ends_on by_post_id at undone_by_post_id undone_at',
    without: { from_municipality_id: 'named_beside', to_municipality_id: 'named_beside' },
    also: {
      fromMunicipality: municipality('from_municipality_id'),
      toMunicipality: municipality('to_municipality_id'),
    },
    order: 'x.at, x.id',
  },
  {
    name: 'handOverItems',
    table: 'hand_over_item',
    columns: 'id owner_service_id category transition_id code note done_on',
    order: 'x.transition_id, x.id',
  },
  {
    name: 'milestones',
    table: 'milestone',
    columns: 'id owner_service_id category transition_id code due done_on',
    order: 'x.transition_id, x.due, x.id',
  },
  {
    name: 'handOverNotes',
    table: 'hand_over_note',
    columns:
      'id owner_service_id category transition_id half question text written_by_post_id written_at given_by_post_id given_at',
    order: 'x.transition_id, x.id',
  },
  {
    name: 'handOverReceipts',
    table: 'hand_over_receipt',
    columns: 'id owner_service_id category transition_id half post_id at',
    order: 'x.transition_id, x.at, x.id',
  },
  {
    name: 'transitionChecks',
    table: 'transition_check',
    columns: 'id owner_service_id category transition_id months answer by_post_id at',
    order: 'x.transition_id, x.months, x.id',
  },
  {
    name: 'preparations',
    table: 'preparation',
    columns:
      'id owner_service_id category kind on_date code due status reason done_on answered_at responsible_post_id answered_by_post_id',
    without: { source_id: 'technical', rules_version: 'technical' },
    order: 'x.on_date, x.due, x.id',
  },
] as const satisfies readonly Part[];
