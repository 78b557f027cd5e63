import { useEffect, useState } from 'react';

/** How long the outcome of copying is told, in milliseconds. */
const TOLD_FOR = 4000;

/**
 * Copies text to the clipboard. The outcome is true or false for a while after copying (Office may
 * forbid the clipboard), null otherwise.
 */
export function useCopy(): readonly [boolean | null, (text: string) => Promise<void>] {
  const [outcome, setOutcome] = useState<boolean | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), TOLD_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(true);
    } catch {
      // Told to the user, who can copy by hand.
      setOutcome(false);
    }
  };
  return [outcome, copy];
}
