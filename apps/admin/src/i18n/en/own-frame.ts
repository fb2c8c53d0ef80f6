export const ownFrame = {
  exit: {
    label: 'Leave fast',
    button: 'Leave',
    keys: 'or Esc twice',
    about:
      '“Leave” closes everything with one press. You are signed out, and another page opens. The browser may remember that you were here.',
  },
  shade: { label: 'Light or dark', device: 'Like the device', light: 'Light', dark: 'Dark' },
  readAloud: {
    start: 'Read the page aloud',
    stop: 'Stop reading',
    none: 'We cannot read aloud here. Your device has no voice of its own in this language, and we never send your text to anybody.',
  },
  install: {
    open: 'Put Laget on the home screen',
    text: 'Open the menu of the browser, and choose “Add to Home Screen”. Then the name Laget shows on your phone.',
  },
  unsent: {
    heading: 'Not sent yet',
    text: 'This lies locked on your device. It is sent by itself when you are online.',
    kept: 'Not sent yet. It is safe here, and is sent when you are online.',
    since: 'Written {date}',
    kinds: {
      words: 'Something you have written',
      'measure-answer': 'Your answer to a proposal',
      'meeting-wish': 'Something you wish about a meeting',
      'meeting-answer': 'Your answer about a meeting',
      help: 'What you think of the help',
    },
    refused: 'This arrived, but does not fit any more. Something may have changed meanwhile.',
    forgotten: 'That is more than a day ago. See whether it arrived before you send it again.',
    again: 'Send it again',
    drop: 'Take it away',
    leaveHeading: 'Something is not sent yet',
    leaveText: 'If you sign out now, it is gone. If you are signed in when you are online again, it is sent.',
    stay: 'Wait before signing out',
    leave: 'Sign out all the same',
  },
  beside: {
    label: 'Drafts beside Bokmål',
    draft: 'draft',
    text: 'This is a draft. Nobody with the language as mother tongue has read it through yet. The text in Bokmål is the one that counts.',
    consent:
      'We ask this in Bokmål, Nynorsk and English only, because the translation has not been approved. Ask for an interpreter before you answer.',
  },
  no: {
    measure: 'A no stops the proposal. The team finds something else together with you.',
    meeting: 'A no is fine. Whoever called the meeting is told, and works it out with you.',
    sharing: 'A no means that nothing is shared. The services go on, each by itself.',
    never: 'You lose no help that you have a right to, and nobody can use a no against you.',
    label: 'Do you want to say why?',
    hint: 'You do not have to. The team reads what you write here.',
    missing: 'Write some words, or leave it.',
    send: 'Send to the team',
    sent: 'Sent. The team has it.',
    said: 'You wrote',
  },
} as const;
