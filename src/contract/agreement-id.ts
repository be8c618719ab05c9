import { sha256Of } from "./sha256.ts";

const form = /^a-[0-9a-f]{12}$/;
const length = 12;

/**
 * By what an agreement is known in every file and month: made of its own number, else of its contents. A
 * worksheet gives it back as the number, so what is its own already stays.
 */
export function agreementId(number: string | null, contents: readonly unknown[]): string {
  if (number !== null && form.test(number)) return number;
  return `a-${sha256Of(JSON.stringify(number === null ? contents : [number])).slice(0, length)}`;
}
