import { queueSettings } from './probe';
import { runReading, type Patience } from './run';

/** Reads the text of the user's settings, '' where there are none: one round trip. */
export function readSettings(patience: Patience): Promise<string> {
  return runReading(async (context) => {
    const settings = queueSettings(context);
    await context.sync();
    return settings.finish();
  }, patience);
}
