import { beginCall } from '../providers/data-provider.ts';

const channelName = 'laget-sign-in';

/** Tells the window that waits: somebody has signed in. Nothing of the session goes with it. */
export const tellSignedIn = (): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('signed-in');
  channel.close();
};

/** Calls back when another window has signed in. Answers with what ends the listening. */
export const onSignedInElsewhere = (listener: () => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', listener);
  return () => {
    channel.close();
  };
};

/** The provider's pages in a window of their own, so that what is typed here stays as it is. Opened by a press, or the browser stops it. */
export const signInInAnotherWindow = async (
  provider: string,
  purpose: 'sign-in' | 'once-more',
): Promise<void> => {
  const opened = window.open('about:blank', '_blank', 'popup,width=520,height=760');
  const goTo = await beginCall(provider, { purpose, returnTo: '/signed-in?window=own' });
  if (opened === null) window.location.assign(goTo);
  else opened.location.href = goTo;
};
