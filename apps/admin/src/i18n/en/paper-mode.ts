export const paperMode = {
  heading: 'On paper',
  none: 'Does {name} not use the pages? Register it, and Laget reminds you to give the plan on paper.',
  since: '{name} has been given it on paper since {date}. Registered by {who}.',
  given: 'Last given {date}.',
  never: 'Give {name} the plan on paper.',
  changed: 'The plan has changed since. Give it to {name} on paper.',
  verbs: {
    begin: '{name} wants it on paper',
    give: 'Mark as given on paper',
    end: '{name} uses the pages now',
  },
  done: '{name} has the plan on paper.',
} as const;
