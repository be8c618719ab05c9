import type { Statement } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import type { PageView } from "../page.ts";

/** What a page opens with. */
interface Opening {
  title: Said;
  lead: readonly Statement[];
  /** Whether its title only says that nothing is known. */
  isUnknown: boolean;
}

/**
 * The title and lead of a page. Where the title says that nothing is known, the first sentence of the lead
 * takes its place: a page begins with what is known.
 */
export function openingOf({ title, lead, isUnknown }: Opening): Pick<PageView, "title" | "lead"> {
  const [first, ...others] = lead;
  if (!isUnknown || first === undefined) return { title, lead: [...lead] };
  return { title: { ...first, text: first.text.replace(/\.$/, "") }, lead: others };
}
