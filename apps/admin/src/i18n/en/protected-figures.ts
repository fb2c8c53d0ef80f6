export const protectedFigures = {
  theorem: {
    title: 'A shown number can mean several',
    one: 'Whoever sees only the figures can never find out which count lies behind one of the smallest.',
    couldBe: 'Shown {shown} can be from {low} to {high}.',
    shown: 'Shown {shown}',
    two: 'It holds however many tables you add or subtract, and even if you know exactly how we round. The reason is simple: if we move one of the smallest numbers up or down by four, everything we have shown fits just as well.',
  },
  control: {
    title: 'The figures are tried before anybody sees them',
    one: 'A program of its own tries to reckon backwards, as an attacker would. If it finds something, the figures are rounded anew, or not released.',
    two: 'No group can be shown so that everybody in it has the same status, not even to somebody who knows the name, age and gender of all.',
    three: 'Two people must approve: the figures steward and the privacy officer.',
  },
  limits: {
    title: 'What the protection cannot do',
    presence: 'A number above 0 shows that there is somebody. Therefore we do not divide small groups.',
    allButOne:
      'Somebody who knows everything about all others in a group can learn something about the last one. Rounding alone does not prevent that.',
    elsewhere:
      'If somebody releases an exact number about the same young people elsewhere, the proof does not hold for that number.',
    hidden: 'Young people with a secret address are in no figure.',
  },
  audits: {
    title: 'The audit of each version',
    text: 'Each version is tried on its own. Here stands what was tried, and what was not.',
    made: 'Made {day}, tried with {solver}.',
  },
} as const;
