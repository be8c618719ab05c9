import type { Delivery, KindProfile, ProfiledKind } from "../../../contract/delivery.ts";
import type { deliveryRules } from "../../../contract/rules/delivery.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import type { Delivered } from "../profile/profile.ts";

type DeliveryRule = keyof typeof deliveryRules;

/** Two deliveries, and who is told what is otherwise. */
export interface Comparison {
  former: Delivery;
  current: Delivery;
  delivered: Delivered;
  /** Whether nothing in the files of a kind is wrong: else what it lacks may be that. */
  isCertain: (kind: ProfiledKind) => boolean;
  /** Whether somebody wants to be told. */
  isAsked: (rule: DeliveryRule) => boolean;
  tell: (rule: DeliveryRule, kind: ProfiledKind, said: Bilingual) => void;
}

/** One kind of file in both. */
export interface KindPair {
  kind: ProfiledKind;
  former: KindProfile;
  current: KindProfile;
}

/** How many there were and are of something. */
export interface Counts {
  former: number;
  current: number;
}

/** What there was and is of each thing in each closed month. */
export interface Cell extends Counts {
  month: string;
  noun: string;
}

/** The cells of all months up to and including one. */
export function closedCells({ former, current }: KindPair, until: string): Cell[] {
  const months = [...new Set([...Object.keys(former.months), ...Object.keys(current.months)])].sort();
  return months
    .filter((month) => month <= until)
    .flatMap((month) => {
      const [before, after] = [former.months[month] ?? {}, current.months[month] ?? {}];
      const nouns = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
      return nouns.map((noun) => ({ month, noun, former: before[noun] ?? 0, current: after[noun] ?? 0 }));
    });
}

export function sum(cells: readonly Counts[]): Counts {
  return cells.reduce(
    (all, { former, current }) => ({ former: all.former + former, current: all.current + current }),
    {
      former: 0,
      current: 0,
    },
  );
}

/** Cells added up by something they have. */
export function sumsBy<C extends Counts>(cells: readonly C[], of: (cell: C) => string): Map<string, Counts> {
  return new Map([...Map.groupBy(cells, of)].map(([key, own]) => [key, sum(own)]));
}

export function shareGone({ former, current }: Counts): number {
  return former === 0 ? 0 : (former - current) / former;
}

/** All there is in a month. */
export const total = (counts: Readonly<Record<string, number>> = {}) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
