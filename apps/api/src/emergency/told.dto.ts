import type { Category } from '#domain/category/categories';
import type { EmergencyReason } from '#domain/emergency/reasons';
import type { ReviewOutcome } from '#domain/emergency/review';
import type { EmergencyState } from '#domain/emergency/state';

/** An emergency access as the young person is told of it. */
export class ToldEmergency {
  id!: string;
  state!: EmergencyState;
  actorName!: string;
  serviceName!: string;
  serviceKind!: string;
  categories!: Category[];
  reasonCode!: EmergencyReason;
  reason!: string;
  openedAt!: string;
  endsAt!: string;
  endedAt!: string | null;
  /** Why it was told later than at once; null when it was told at once. */
  toldLaterReason!: string | null;
  reviewBy!: string;
  /** What the one who went through it answered. */
  outcome!: ReviewOutcome | null;
  reviewText!: string | null;
}
