/** A pause between two pieces of work that take long, in which a signal that came meanwhile is heard. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
