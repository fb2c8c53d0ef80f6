import type { Change, Topic } from '#domain/access/explain';
import type { RefusalRule } from '#domain/access/rules';

/** One topic: yes and why, or no, by which rule, and what would change it. Nothing of the case itself. */
export class ExplainedTopic {
  topic!: Topic;
  allow!: boolean;
  /** own_service, baton, invitation, consent:<id>, statute:<id>, emergency:<id>; null for a no. */
  basis!: string | null;
  rule!: RefusalRule | null;
  /** The rule's id in the list of rules. @example L02 */
  ruleId!: string | null;
  changes!: Change[];
}

/** Why somebody can or cannot see one young person's case, as it would be decided now. */
export class AccessExplanation {
  name!: string;
  serviceName!: string;
  /** member, invited, emergency, former or none. */
  relation!: string;
  holder!: boolean;
  topics!: ExplainedTopic[];
}
