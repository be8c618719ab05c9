/** A stage without what pipelines put around its name, and the chance that stood there. */
export interface StageName {
  name: string;
  /** What stood in brackets behind it: most often the pipeline. */
  brackets: string;
  /** The chance in percent; null where there was none. */
  percent: number | null;
}

/** A number or letter that orders the stages: `5. `, `6 - `, `01 `, `(3) `, `A) `, `Fase 2: `. */
const numbered =
  /^(?:(?:fase|phase|stage|stap|step|stadium)\s+)?(?:\(?\d{1,3}[a-z]?\)?\s*[.:)\-–—|/]+\s*|\(\d{1,3}\)\s*|\d{1,3}\s+|[a-z]\s*[.)]\s+)(?=\p{L})/iu;
/** The same before a chance: `100% - Won`. */
const chanceBefore = /^\(?(\d{1,3})\s?%\)?\s*[.:)\-–—|/]*\s*(?=\p{L})/u;
const chanceBehind = /\s*[-–—:|/]?\s*[([]?(\d{1,3})\s?%[)\]]?$/u;
const inBrackets = /\s*[([]([^()[\]]*)[)\]]$/u;
/** Pictures and marks that people put before and behind a name. */
const marks = /^[^\p{L}\p{N}([]+|[^\p{L}\p{N}\p{M}%)\]?]+\uFE0F?$/gu;

/**
 * The name of a stage by itself: of `5. Closed Won (Sales Pipeline)` it is `Closed Won`, of `Gewonnen - 100%`
 * it is `Gewonnen`.
 */
export function stageName(text: string): StageName {
  let name = text.trim();
  let brackets = "";
  let percent: number | null = null;
  const cut = (pattern: RegExp): string | null => {
    const found = pattern.exec(name);
    if (!found) return null;
    name = (name.slice(0, found.index) + name.slice(found.index + found[0].length)).trim();
    return found[1] ?? "";
  };
  const chance = () => {
    const found = cut(chanceBehind) ?? cut(chanceBefore);
    if (found !== null) percent = Number(found);
  };
  name = name.replace(marks, "").trim();
  chance();
  brackets = cut(inBrackets) ?? "";
  chance();
  cut(numbered);
  name = name.replace(marks, "").trim();
  return { name, brackets, percent };
}
