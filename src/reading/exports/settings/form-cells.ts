import type { FileMapping } from "../../../contract/mapping.ts";
import type { PresetForm } from "../../../contract/preset.ts";
import { foldName } from "../../fold.ts";
import type { SeveralHeaders } from "./column-source.ts";

/** What stands between the cells of which one tells most; in no word. */
const mark = " ¦ ";
/** What stands for a cell that is blank. */
const blank = "-";

/** The columns of a form of which a cell is made of several: joined, or of which one tells. */
export interface FormCells {
  several: Record<string, SeveralHeaders>;
  /** Words that tell nothing, folded, by column. */
  telling: Record<string, ReadonlySet<string>>;
}

/**
 * How a form makes cells of several, of those of its headers that a file has. Where report.yaml has words for
 * a column, they are of its one header and no others.
 */
export function formCells(
  { values }: FileMapping,
  form: PresetForm | undefined,
  isThere: (header: string) => boolean,
): FormCells {
  const result: FormCells = { several: {}, telling: {} };
  for (const [name, lists] of Object.entries(form?.joined ?? {})) {
    const headers = lists.find((each) => each.every(isThere));
    if (headers && values[name] === undefined) result.several[name] = { headers, joinedBy: " " };
  }
  for (const [name, { headers, nothing }] of Object.entries(form?.telling ?? {})) {
    const there = headers.filter(isThere);
    if (there.length < 2) continue;
    const said = new Set(Object.keys(values[name] ?? {}).map(foldName));
    result.several[name] = { headers: there, joinedBy: mark };
    result.telling[name] = new Set(nothing.map(foldName)).difference(said);
  }
  return result;
}

/** Of some cells the first that tells something; where none does, the first that is filled. */
export function tellingPart(text: string, nothing: ReadonlySet<string>): string {
  const parts = text.split(mark).filter((part) => part !== blank);
  return parts.find((part) => !nothing.has(foldName(part))) ?? parts[0] ?? "";
}
