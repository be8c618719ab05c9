import type { Dataset } from "../../contract/dataset.ts";
import { type Medium, media, pluralOfMedium } from "../../contract/vocabulary.ts";

/** Whoever uses none of the other media still visits and calls. */
const always: readonly Medium[] = ["visit", "call"];

/** The media that somebody used, planned or has a target for; of the others there are no figures. */
export function mediaInUse({ accounts, activities, plan, targets }: Dataset): ReadonlySet<Medium> {
  const isLogged = new Uint8Array(media.length);
  for (const code of activities.type) isLogged[code] = 1;
  const planned = new Set([
    ...plan.map((line) => line.medium),
    ...accounts.flatMap(({ norm }) => (norm ? [norm.medium] : [])),
  ]);
  const aimed = new Set(targets.map((target) => target.measure));
  const isUsed = (medium: Medium, code: number) =>
    always.includes(medium) ||
    isLogged[code] === 1 ||
    planned.has(medium) ||
    aimed.has(pluralOfMedium[medium]);
  return new Set(media.filter(isUsed));
}
