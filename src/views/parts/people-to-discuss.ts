import type { Statement } from "../../contract/statement.ts";
import type { Inline } from "../../text/said.ts";
import { foundIn } from "../quantity.ts";
import type { Reader } from "./reader.ts";
import { sayingOf } from "./saying.ts";

/**
 * How many account managers have something to discuss, with the way to who and about what; undefined where
 * there are none. Who they are is said on pages about people alone.
 */
export function peopleToDiscuss(reader: Reader): Statement<Inline> | undefined {
  const { report, words, formats } = reader;
  const found = { kinds: ["account_manager"] } as const;
  const count = foundIn(report, found);
  if (count === 0) return undefined;
  const saying = sayingOf(reader);
  saying.number({ found });
  const { people, peopleWho } = words.overview.discuss;
  return saying.statement("people.to_discuss", [
    `${people(count, formats)}: `,
    { text: peopleWho.toLowerCase(), href: "people" },
    ".",
  ]);
}
