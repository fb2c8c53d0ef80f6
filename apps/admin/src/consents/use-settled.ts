import { useEffect, useState } from 'react';

/** How long nothing must change before it counts as what somebody looks at. */
const settledMilliseconds = 700;

/** The value once it has stood still; until then the one before. `key` says when two are the same. */
export function useSettled<Value>(value: Value, key: string): Value {
  const [settled, setSettled] = useState({ value, key });
  useEffect(() => {
    if (key === settled.key) return undefined;
    const timer = setTimeout(() => {
      setSettled({ value, key });
    }, settledMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  });
  return settled.value;
}
