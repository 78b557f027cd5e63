import { createContext, useContext } from 'react';
import type { CheckCommands } from '../commands/api';

export const CommandsContext = createContext<CheckCommands | null>(null);

/** The commands that the pane was opened with, for views that ask something of their own (lists of rules, of tasks). */
export function useCommands(): CheckCommands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error('The view stands outside of the pane.');
  return commands;
}
