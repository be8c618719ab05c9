import { fileContracts } from "../contract/files.ts";
import type { Problem } from "../contract/problem.ts";
import { dutchKeysAt } from "../contract/setting-at.ts";
import { kindNamed } from "./contract-names.ts";
import type { OwnNames } from "./own-names.ts";

type Said = Pick<OwnNames, "writtenAt" | "isDutch">;

/** A line with a key: its indent, what stands before the key, and the key. */
const keyLine = /^( *)((?:# )?(?:- )?)([A-Za-z_]+)(?=:(?: |$))/;

/** The Dutch name of a key below a place; undefined where it has none. */
function dutchOf(above: readonly string[], key: string): string | undefined {
  const kind = above.length === 1 && above[0] === "files" ? kindNamed(key) : undefined;
  return kind ? fileContracts[kind].nl : dutchKeysAt(above)?.[key];
}

/** Lines of report.yaml under the names that it has for the same places, and in Dutch where it is written so; other lines as they are. */
function inOwnWords(lines: string, { writtenAt, isDutch }: Said): string {
  const above: string[] = [];
  return lines
    .split("\n")
    .map((line) =>
      line.replace(keyLine, (all, indent: string, before: string, key: string) => {
        const path = [...above.slice(0, indent.length / 2), key];
        const parent = path.slice(0, -1);
        if (parent.length !== indent.length / 2) return all;
        if (before === "") above.splice(parent.length, above.length, key);
        const name = writtenAt(path) ?? (isDutch ? dutchOf(parent, key) : undefined) ?? key;
        return `${indent}${before}${name}`;
      }),
    )
    .join("\n");
}

/** Problems of which the lines to paste name settings as report.yaml does: a setting that it has in Dutch is not to stand there in English too. */
export function withPastesInOwnWords(problems: readonly Problem[], said: Said): Problem[] {
  return problems.map((problem) =>
    problem.paste === undefined ? problem : { ...problem, paste: inOwnWords(problem.paste, said) },
  );
}
