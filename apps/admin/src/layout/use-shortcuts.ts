import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { isWriting, shortcuts } from './shortcuts.ts';

const secondKeyMilliseconds = 1200;

/** `?` and `g` + letter; only for paths that exist for this reader. */
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
      const found = shortcuts.find(({ keys }) => keys.length === 2 && keys[0] === first && keys[1] === key);
      if (found?.path === undefined || !paths.includes(found.path)) return;
      event.preventDefault();
      void navigate(found.path);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [on, paths, onHelp, navigate]);
}
