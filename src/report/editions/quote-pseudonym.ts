import { sha256Of } from "../../contract/sha256.ts";

const lengthOfPseudonym = 16;

/**
 * What an edition calls a quote: not its number, which a reader could look up. `issuedOn` is a day as
 * `2026-10-31`.
 */
export const quotePseudonym = (id: string, issuedOn: string): string =>
  sha256Of(`${id}\u0000${issuedOn}`).slice(0, lengthOfPseudonym);
