import { stringify } from "yaml";
import { rateFileOf, ratesGiven } from "../../../contract/rates.ts";
import type { Settings } from "../../../contract/settings.ts";
import { type Mark, markOf } from "./currency.ts";
import { nameOfRate } from "./rates.ts";

/** What one is worth is for whoever knows it to say: 0 is refused. */
const noRate = "0.00";

/** A key of YAML: letters stand as they are. */
export const yamlKey = (name: string) => (/^\p{L}+$/u.test(name) ? name : JSON.stringify(name));

/** A currency without a rate, or without one of some months. */
interface Unrated {
  mark: Mark;
  months: ReadonlySet<string>;
}

const flow = (value: unknown) => stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();

/** The name under which report.yaml has rates of a currency. */
const givenName = (mark: Mark, given: Settings["rates"]): string | undefined =>
  Object.keys(given).find((name) => {
    const own = markOf(name);
    return own !== null && nameOfRate(own) === nameOfRate(mark);
  });

/** The file that has the rates of a currency by month, where report.yaml points to one. */
export function fileOfRates(mark: Mark, given: Settings["rates"]): string | undefined {
  const rate = given[givenName(mark, given) ?? ""];
  return rate === undefined ? undefined : rateFileOf(rate)?.file;
}

function entryOf({ mark, months }: Unrated, given: Settings["rates"]): [name: string, rates: string] {
  const name = givenName(mark, given);
  const rate = name === undefined ? undefined : given[name];
  const known = rate === undefined ? null : ratesGiven(rate);
  const own = mark.codes.length === 1 ? mark.codes[0] : undefined;
  const before = known instanceof Map ? [...known].map(([month, worth]) => `${month}: ${worth}`) : [];
  const lacking = [...months].sort().map((month) => `${month}: ${noRate}`);
  const all = [...before, ...lacking].sort();
  return [name ?? own ?? mark.said.replace(/\.$/, ""), all.length === 0 ? noRate : `{ ${all.join(", ")} }`];
}

/**
 * The line of rates to take in the place of the one that report.yaml has: what stands there, and what is
 * lacking to fill in. Null where only a file of rates lacks something: that is filled in there.
 */
export function ratesToFill(unrated: readonly Unrated[], given: Settings["rates"]): string | null {
  const lacking = unrated.filter(({ mark }) => fileOfRates(mark, given) === undefined);
  if (lacking.length === 0) return null;
  const entries = new Map(Object.entries(given).map(([name, rate]) => [name, flow(rate)]));
  for (const each of lacking) entries.set(...entryOf(each, given));
  return `rates: { ${[...entries].map(([name, rates]) => `${yamlKey(name)}: ${rates}`).join(", ")} }`;
}
