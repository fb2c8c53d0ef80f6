import { directory } from './directory.ts';
import { figures } from './figures.ts';
import { law } from './law.ts';
import { consent } from './consent.ts';
import { mapping } from './mapping.ts';
import { meetings } from './meetings.ts';
import { notes } from './notes.ts';
import { own } from './own.ts';
import { plan } from './plan.ts';
import { privacy } from './privacy.ts';
import { protection } from './protection.ts';
import type { Bodies } from './sent.ts';
import { team } from './team.ts';
import { transitions } from './transition.ts';

/** Route → body. A route that is missing here is sent without one. Every request carries `If-Match: "v1"`. */
export const bodies: Bodies = {
  ...consent,
  ...directory,
  ...figures,
  ...law,
  ...mapping,
  ...meetings,
  ...notes,
  ...own,
  ...plan,
  ...privacy,
  ...team,
  ...transitions,
  ...protection,
};
