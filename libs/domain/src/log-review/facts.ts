/** What one person's use of Laget on one day looked like in the access log. Counted by the database, judged by the rules. */
export interface DayOfUse {
  /** Young people whose case was opened. Names in one's own lists do not count. */
  readonly people: number;
  /** The same person's own median of the last 30 days, over days with any use; 0 when there were none. */
  readonly usualPeople: number;
  /** Of them: nobody's task, meeting, note or other writing by this person within 14 days. */
  readonly withoutWork: number;
  /** The most times within 14 days that one of those was looked at again. */
  readonly mostLooksWithoutWork: number;
  /** Of those opened: with the same surname as the one who looked, who has not worked in the case for 30 days. */
  readonly sameSurname: number;
  /** Of those opened: with family at the same telephone number, or with the one who looked as their guardian. */
  readonly sameHousehold: number;
  /** Of those opened or tried: with a protected address. */
  readonly protectedAddress: number;
  /** Opened before 6, after 20, on a Saturday or a Sunday. */
  readonly afterHours: number;
  /** Tries that met nothing: not there, not theirs, or a number already known. */
  readonly misses: number;
  /** Opened or tried through a post that has ended within the last 30 days. */
  readonly ofAnEndedPost: number;
  /** Emergency accesses within the last 30 days. */
  readonly emergencies: number;
}
