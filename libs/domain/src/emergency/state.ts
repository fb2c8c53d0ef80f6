/** Where an emergency access stands. It ends by itself, and by the verb «end»; it is never prolonged. */
export type EmergencyState = 'active' | 'ended' | 'reviewed';

export interface EmergencyTimes {
  readonly endsAt: Date;
  /** Ended by the one who opened it; null when it ran out by itself or still runs. */
  readonly endedAt: Date | null;
  readonly reviewed: boolean;
}

export const emergencyState = ({ endsAt, endedAt, reviewed }: EmergencyTimes, now: Date): EmergencyState => {
  if (reviewed) return 'reviewed';
  return endedAt === null && now < endsAt ? 'active' : 'ended';
};
