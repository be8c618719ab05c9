/**
 * How often an amount of a currency stands unchanged among the converted ones, and how often it was changed.
 */
export interface Compared {
  same: number;
  changed: number;
}

/** Why the converted amounts do not seem to be in the currency of the report. */
export type Doubt =
  /** Those of this currency alone were left as they are: it is the company's. */
  | { is: "of_another"; code: string }
  /** Those in the report's own were changed. */
  | { is: "own_changed" }
  /** Those of several currencies were left as they are: nothing was converted. */
  | { is: "not_converted"; codes: readonly string[] }
  /** Nothing can be compared, and most deals are in this one. */
  | { is: "most_in"; code: string };

/** A slip of the hand in the system makes no currency another's. */
const timesMore = 3;

const isLeft = ({ same, changed }: Compared) => same > 0 && same >= timesMore * changed;
const isChanged = ({ same, changed }: Compared) => changed > 0 && changed >= timesMore * same;

/**
 * Whether converted amounts are in the report's own currency, by the amounts before; null where they may well
 * be. An amount in the currency of the company is left as it is.
 */
export function doubtByAmounts(compared: ReadonlyMap<string, Compared>, own: string): Doubt | null {
  const left = [...compared].flatMap(([code, each]) => (isLeft(each) ? [code] : []));
  const others = left.filter((code) => code !== own);
  const [first] = others;
  if (first !== undefined && left.length > 1) return { is: "not_converted", codes: left };
  if (first !== undefined) return { is: "of_another", code: first };
  const ofReport = compared.get(own);
  return ofReport && isChanged(ofReport) ? { is: "own_changed" } : null;
}

/** The same where nothing tells but how many deals are in which currency: most are in that of the company. */
export function doubtByCounts(rows: ReadonlyMap<string, number>, own: string): Doubt | null {
  const all = [...rows.values()].reduce((sum, each) => sum + each, 0);
  const [code, most = 0] = [...rows].sort(([, a], [, b]) => b - a)[0] ?? [];
  return code === undefined || code === own || most * 2 <= all ? null : { is: "most_in", code };
}
