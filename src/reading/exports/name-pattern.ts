/** One character of a pattern: itself, any one, any number, or one of a class. */
type Part =
  | { kind: "letter"; letter: string }
  | { kind: "any" }
  | { kind: "many" }
  | { kind: "class"; isOneOf: (letter: string) => boolean };

/** Whether a letter stands in a class such as `a-z0-9`. */
function classTest(inside: string): (letter: string) => boolean {
  const isNegated = /^[!^]/.test(inside);
  const letters = [...(isNegated ? inside.slice(1) : inside)];
  const ranges: [string, string][] = [];
  for (let at = 0; at < letters.length; at++) {
    const from = letters[at] ?? "";
    const isRange = letters[at + 1] === "-" && at + 2 < letters.length;
    ranges.push([from, isRange ? (letters[at + 2] ?? from) : from]);
    if (isRange) at += 2;
  }
  return (letter) => ranges.some(([from, to]) => letter >= from && letter <= to) !== isNegated;
}

/** The parts of the pattern for one name. A bracket that is not closed is itself. */
function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  const letters = [...pattern];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? "";
    // A bracket right after the first is one of the class.
    const end = letter === "[" ? letters.indexOf("]", at + 2) : -1;
    if (letter === "*") parts.push({ kind: "many" });
    else if (letter === "?") parts.push({ kind: "any" });
    else if (end > 0) {
      parts.push({ kind: "class", isOneOf: classTest(letters.slice(at + 1, end).join("")) });
      at = end;
    } else parts.push({ kind: "letter", letter });
  }
  return parts;
}

function fits(part: Part, letter: string): boolean {
  if (part.kind === "class") return part.isOneOf(letter);
  return part.kind === "any" || (part.kind === "letter" && part.letter === letter);
}

/**
 * Whether a name fits, in no more steps than its letters times those of the pattern: where a letter does not
 * fit, only the last `*` takes one letter more, never one before it.
 */
function isFit(name: readonly string[], parts: readonly Part[]): boolean {
  let [at, next, star, taken] = [0, 0, -1, 0];
  while (at < name.length) {
    const part = parts[next];
    if (part?.kind === "many") {
      star = next;
      taken = at;
      next++;
    } else if (part && fits(part, name[at] ?? "")) {
      at++;
      next++;
    } else if (star >= 0) {
      taken++;
      at = taken;
      next = star + 1;
    } else return false;
  }
  return parts.slice(next).every(({ kind }) => kind === "many");
}

/**
 * Whether names fit a pattern with `*`, `?` and `[a-z]`, whatever their case. A name that begins with a point
 * is hidden: only a pattern that does so too fits it.
 */
export function nameTest(pattern: string): (name: string) => boolean {
  const parts = partsOf(pattern.toLowerCase());
  const mayBeHidden = pattern.startsWith(".");
  return (name) => (mayBeHidden || !name.startsWith(".")) && isFit([...name.toLowerCase()], parts);
}
