import type { Dataset } from "../../contract/dataset.ts";

/**
 * Quotes of one account that are issued within so many days of the first of them belong together: one
 * project, one need, won or lost together.
 */
const daysTogether = 30;

/**
 * Of each quote the cluster that it belongs to, as the row of its first quote: those of one account issued
 * within 30 days. Quotes without an account belong together where one person issued them on one day: more is
 * not known of them.
 */
export function quoteClusters({ quotes }: Dataset): Int32Array {
  const clusters = Int32Array.from({ length: quotes.length }, (_, row) => row);
  const rows = [...clusters].sort((a, b) => (quotes.issuedOn[a] ?? 0) - (quotes.issuedOn[b] ?? 0));
  const firstOfAccount = new Map<number, number>();
  const firstOfDay = new Map<string, number>();
  for (const row of rows) {
    const account = quotes.account[row] ?? -1;
    const issued = quotes.issuedOn[row] ?? 0;
    if (account < 0) {
      const key = `${quotes.person[row]} ${issued}`;
      const first = firstOfDay.get(key) ?? row;
      firstOfDay.set(key, first);
      clusters[row] = first;
      continue;
    }
    const first = firstOfAccount.get(account);
    if (first !== undefined && issued - (quotes.issuedOn[first] ?? 0) <= daysTogether) clusters[row] = first;
    else firstOfAccount.set(account, row);
  }
  return clusters;
}
