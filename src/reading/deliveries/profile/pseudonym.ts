import { sha256Of } from "../../../contract/sha256.ts";
import { foldKey } from "../../fold.ts";

const length = 12;

/** What stands for a number of a person or account in a profile: the same for the same number. */
export function pseudonymOf(id: string): string {
  return sha256Of(foldKey(id)).slice(0, length);
}
