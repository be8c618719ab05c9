import { sha256Of } from "../../src/contract/sha256.ts";

/**
 * The name of a page in the folder where pages are kept: another as soon as the program or anything that the page says is another. Content is plain data, which JSON holds
 * whole: no NaN, no −0, and a part that is undefined says what one that is not there says. How V8 keeps a number is none of it: that changes from run to run.
 */
export function pageKey(program: string, path: string, content: object): string {
  return sha256Of(JSON.stringify([program, path, content]));
}
