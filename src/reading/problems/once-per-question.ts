import type { Problem } from "../../contract/problem.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";

/** So many of the other files are named. */
const mostNamed = 3;

/** " Asked of 11 other files too: b.csv, c.csv, …" */
function alsoIn(others: readonly string[]): Bilingual {
  const names = [...others.slice(0, mostNamed), ...(others.length > mostNamed ? ["…"] : [])].join(", ");
  return others.length === 1
    ? { nl: ` Ook in ${names}.`, en: ` In ${names} too.` }
    : {
        nl: ` Ook in ${others.length} andere bestanden: ${names}.`,
        en: ` In ${others.length} other files too: ${names}.`,
      };
}

/**
 * Problems of which a question that one answer settles for several files is asked once: that of the first of
 * them, with the names of the others. Lines that belong into the entry of one file are another answer each.
 */
export function oncePerQuestion(problems: readonly Problem[]): Problem[] {
  const asked = problems.filter(({ paste }) => paste !== undefined);
  const same = Map.groupBy(asked, ({ rule, column, paste }) => JSON.stringify([rule, column, paste]));
  const joined = new Map<Problem, Problem | null>();
  for (const [first, ...others] of same.values()) {
    const files = new Set([first, ...others].map((each) => each?.file));
    // A question that is asked twice in a file is told by what stands there, not by its answer alone.
    if (!first || files.size < 2 || files.size <= others.length) continue;
    const also = alsoIn(others.map(({ file }) => file));
    joined.set(first, {
      ...first,
      message: `${first.message}${also.en}`,
      message_nl: `${first.message_nl}${also.nl}`,
    });
    for (const other of others) joined.set(other, null);
  }
  return problems.flatMap((problem) => {
    const found = joined.get(problem);
    return found === undefined ? problem : (found ?? []);
  });
}
