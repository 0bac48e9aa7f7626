/** What a test adds to the process would keep its whole program alive. */
const EVENTS = ['exit', 'SIGINT', 'SIGTERM', 'uncaughtException'];

/** Does some work, then takes away the listeners that it left; those that wait for the end of the process are called. */
export const forgetting = async <T>(work: () => Promise<T>): Promise<T> => {
  const before = EVENTS.map((event) => process.rawListeners(event));
  const result = await work();
  for (const [index, event] of EVENTS.entries()) {
    for (const listener of process.rawListeners(event)) {
      if (before[index]?.includes(listener)) continue;
      if (event === 'exit') Reflect.apply(listener, process, [0]);
      Reflect.apply(process.removeListener, process, [event, listener]);
    }
  }
  return result;
};
