import { whenStopped } from "../../command/when-stopped.ts";

/**
 * Makes what is written, unless the command is told to stop meanwhile: then this never ends, and the command
 * does when all is cleared away.
 */
export async function unlessStopped<T>(make: (signal: AbortSignal) => Promise<T>, state: string): Promise<T> {
  const stop = new AbortController();
  const made = make(stop.signal);
  const listenNoMore = whenStopped(async () => {
    stop.abort();
    await made.catch(() => {});
    return `Stopped. ${state}`;
  });
  try {
    return await made;
  } catch (error) {
    if (stop.signal.aborted) return new Promise<never>(() => {});
    throw error;
  } finally {
    if (!stop.signal.aborted) listenNoMore();
  }
}
