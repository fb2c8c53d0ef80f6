import { type ReactElement, useState } from 'react';
import { CheckBox } from '../look/components/check-box.tsx';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (done: boolean) => Promise<void>;
}

/** A tick that shows at once, and is what the server says when it has answered. */
export function TickBox({ label, checked, onTick }: Props): ReactElement {
  const [wanted, setWanted] = useState<boolean>();
  const tick = async (done: boolean): Promise<void> => {
    setWanted(done);
    await onTick(done);
    setWanted(undefined);
  };
  return <CheckBox label={label} checked={wanted ?? checked} onChange={(done) => void tick(done)} />;
}
