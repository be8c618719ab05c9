import { slugOf } from "../text/slug.ts";

/** The folder of one audience among all: a web server can guard each by itself. */
export function editionFolder(audience: string): string {
  const [, kind, name = ""] = /^(team|person):(.*)$/s.exec(audience) ?? [];
  return kind === undefined ? audience : `${kind}-${slugOf(name)}`;
}
