import { type ReactElement, useEffect, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { read } from '../providers/data-provider.ts';

interface DemoSignIn {
  readonly username: string;
  readonly name: string;
  readonly title?: string | null;
  /** What there is to look at. */
  readonly lookAt?: string;
}

const demoPassword = 'laget';

/** The invented users to try the product as; shows nothing where there are none. */
export function DemoSignIns({
  onChoose,
}: {
  onChoose: (username: string, password: string) => void;
}): ReactElement | null {
  const t = useSharedText();
  const [users, setUsers] = useState<readonly DemoSignIn[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    read<readonly DemoSignIn[]>('/demo-sign-ins', { signal: asking.signal })
      .then(({ data }) => {
        setUsers(Array.isArray(data) ? data : []);
      })
      .catch(() => {
        setUsers([]);
      });
    return () => {
      asking.abort();
    };
  }, []);
  if (users.length === 0) return null;
  return (
    <Card heading={t('signIn.demo.heading')}>
      <p className="small">{t('signIn.demo.text', { password: demoPassword })}</p>
      <ul className="demo-list">
        {users.map(({ username, name, title, lookAt }) => (
          <li key={username}>
            <button
              type="button"
              className="button button-second button-small"
              onClick={() => {
                onChoose(username, demoPassword);
              }}
            >
              <span>
                <strong>{username}</strong> · {[name, title].filter(Boolean).join(', ')}
                {lookAt !== undefined && <span className="small quiet choice-hint">{lookAt}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
