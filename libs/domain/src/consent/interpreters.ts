import { isKeyOf } from '../closed-table/closed-table.ts';

interface InterpreterRule {
  readonly allowed: boolean;
}

/** Who interpreted when the consent was explained. Never a relative, never a child (tolkeloven § 4: children). */
export const interpreters = {
  none_needed: { allowed: true },
  in_person: { allowed: true },
  by_screen: { allowed: true },
  by_phone: { allowed: true },
  bilingual_employee: { allowed: true },
  relative: { allowed: false },
  child: { allowed: false },
} as const satisfies Record<string, InterpreterRule>;

export type Interpreter = keyof typeof interpreters;

export const isInterpreter = (text: string): text is Interpreter => isKeyOf(interpreters, text);
