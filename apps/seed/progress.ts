/** Where the progress is shown: a terminal rewrites one line, everything else gets a line now and then. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  readonly show: (done: number, of: number) => void;
  readonly end: (lastLine: string) => void;
}

const clearLine = '\r\u001b[2K';

export const progressOn = (screen: Screen): Progress => {
  let shownTenth = -1;
  const show = (done: number, of: number): void => {
    const line = `  Making the demo municipality: ${String(done)} of ${String(of)} young people`;
    const tenth = Math.floor((done * 10) / of);
    if (screen.isTTY === true) screen.write(`${clearLine}${line}`);
    else if (tenth > shownTenth) screen.write(`${line}\n`);
    shownTenth = tenth;
  };
  return {
    show,
    end: (lastLine) => screen.write(screen.isTTY === true ? `${clearLine}${lastLine}\n` : `${lastLine}\n`),
  };
};
