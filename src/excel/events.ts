import { runReading, type Patience } from './run';
import { toFailure } from './errors';

/** Calls the listener whenever another sheet comes to the front. Gives the function that ends it. */
export async function onSheetActivated(listener: () => void, patience: Patience): Promise<() => Promise<void>> {
  const registered = await runReading(async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  }, patience);
  return async () => {
    try {
      // An event can only be ended in the context that it was begun in.
      await Excel.run(registered.context, async (context) => {
        registered.remove();
        await context.sync();
      });
    } catch (error) {
      throw toFailure(error);
    }
  };
}
