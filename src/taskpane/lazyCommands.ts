import type { CheckCommands } from '../commands/api';

/**
 * Commands whose code is loaded when the first of them is called: the pane shows itself before
 * reader, rules and writer have arrived. A failed load is tried again at the next call.
 */
export function lazyCommands(load: () => Promise<CheckCommands>): CheckCommands {
  let loading: Promise<CheckCommands> | null = null;
  const commands = async (): Promise<CheckCommands> => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  return {
    inspect: async (sheet) => (await commands()).inspect(sheet),
    check: async (request) => (await commands()).check(request),
    checkAll: async (request) => (await commands()).checkAll(request),
    exportTemplate: async (request) => (await commands()).exportTemplate(request),
    clear: async () => (await commands()).clear(),
    insertSample: async () => (await commands()).insertSample(),
    remind: async (request) => (await commands()).remind(request),
    select: async (sheet, cell) => (await commands()).select(sheet, cell),
    settings: async () => (await commands()).settings(),
    saveSettings: async (settings) => (await commands()).saveSettings(settings),
    rules: async () => (await commands()).rules(),
    tasks: async (templateId) => (await commands()).tasks(templateId),
    setColumnRole: async (request) => (await commands()).setColumnRole(request),
    rematch: async (request) => (await commands()).rematch(request),
    handle: async (request) => (await commands()).handle(request),
    watch: async (request, listener) => (await commands()).watch(request, listener),
    onSheetActivated: async (listener) => (await commands()).onSheetActivated(listener),
  };
}
