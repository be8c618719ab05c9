import { slugOf } from "../../text/slug.ts";
import type { ScopeEntry } from "../report.ts";

/** The team that a row or column of a table is of, as a page marks it; nothing for what is of no team. */
export function ofTeam({ kind, id }: ScopeEntry): { team?: string } {
  return kind === "team" ? { team: slugOf(id) } : {};
}
