import type { Snapshot } from "../report/snapshot.ts";
import type { SiteWords } from "../text/site.ts";

/** For whom an edition is, in words: a team or a person by name. */
export function audienceLabel({ settings, scopes }: Snapshot, words: SiteWords): string {
  const [, kind = settings.audience, id = ""] = settings.audience.match(/^(team|person):(.*)$/s) ?? [];
  const person = scopes.find((scope) => scope.kind === "account_manager" && scope.id === id);
  return words.audience(kind, kind === "person" ? (person?.name ?? id) : id);
}
