import type { ReactElement } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import type { WaysIn } from './use-ways-in.ts';

const demoPassword = 'laget';

interface Props {
  readonly users: WaysIn['demoUsers'];
  readonly onChoose: (username: string, password: string) => void;
}

/** The invented users to try the product as; shows nothing where there are none. */
export function DemoSignIns({ users, onChoose }: Props): ReactElement | null {
  const t = useSharedText();
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
                <span className="small quiet choice-hint">{lookAt}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
