import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";

const tidies = new Set<() => void>();

/** Has something taken away by `tidyHalfMade` until what this gives is called: it is half-made so long. */
export function halfMade(tidy: () => void): () => void {
  tidies.add(tidy);
  return () => tidies.delete(tidy);
}

/**
 * Takes away all that is half-made, as far as the machine lets it: before a command ends that was told to
 * stop.
 */
export function tidyHalfMade(): void {
  for (const tidy of tidies) orNullOnIoError(tidy);
}
