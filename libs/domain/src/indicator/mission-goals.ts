/** The goals of the national mission that an indicator can serve, with the year by which they shall be reached, or from which they hold. */
export const missionGoals = {
  '1.1': { from: 2026 },
  '1.2': { by: 2034 },
  '1.3': { by: null },
  '1.4': { by: null },
  '1.5': { by: null },
  '1.6': { by: 2034 },
  '1.7': { by: 2034 },
  '2.1': { by: 2029 },
  '2.2': { by: 2034 },
  '2.3': { from: 2024 },
  '3.1': { by: 2026 },
  '3.2': { by: 2029 },
  '3.3': { by: 2034 },
} as const satisfies Record<string, { by: number | null } | { from: number }>;

export type MissionGoal = keyof typeof missionGoals;
