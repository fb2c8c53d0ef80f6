import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { findHash, isWriting, shortcuts } from './shortcuts.ts';

const secondKeyMilliseconds = 1200;

/** `?`, `/` and `g` + letter; only for paths that exist for this reader. */
export function useShortcuts(on: boolean, paths: readonly string[], onHelp: () => void): void {
  const navigate = useNavigate();
  const before = useRef({ key: '', at: 0 });
  useEffect(() => {
    if (!on) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const { key, timeStamp } = event;
      const first = timeStamp - before.current.at < secondKeyMilliseconds ? before.current.key : '';
      before.current = { key, at: timeStamp };
      if (key === '?') onHelp();
      const typed = [[key], [first, key]].map((keys) => keys.join(' '));
      const found = shortcuts.find(({ path, keys }) => path !== undefined && typed.includes(keys.join(' ')));
      const path = found?.path;
      if (path === undefined || !paths.includes(path.replace(findHash, ''))) return;
      event.preventDefault();
      void navigate(path, { replace: path.startsWith(window.location.pathname + '#') });
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [on, paths, onHelp, navigate]);
}
