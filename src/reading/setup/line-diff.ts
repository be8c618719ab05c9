/** A line of two texts: in both, in the old one alone (−), or in the new one alone (+). */
export interface DiffLine {
  mark: " " | "-" | "+";
  line: string;
}

/** Longest run of lines in common from each pair of places on: of `old` from i and `now` from j. */
function commonFrom(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const [own, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
      own[j] = old[i] === now[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, own[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** How many lines two texts have in common before the first that differs. */
function sameBefore(old: readonly string[], now: readonly string[]): number {
  const at = old.findIndex((line, i) => line !== now[i]);
  return Math.min(at < 0 ? old.length : at, now.length);
}

const marked = (mark: DiffLine["mark"]) => (line: string) => ({ mark, line });

/** The lines between those with which both texts begin and end. */
function differing(old: readonly string[], now: readonly string[]): DiffLine[] {
  const common = commonFrom(old, now);
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [left, right] = [old[i], now[j]];
    if (left !== undefined && left === right) {
      found.push({ mark: " ", line: left });
      i++;
      j++;
    } else if (left !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      found.push({ mark: "-", line: left });
      i++;
    } else {
      found.push({ mark: "+", line: right ?? "" });
      j++;
    }
  }
  return found;
}

/**
 * All lines of an old and a new text, the fewest of them marked as gone or as new; none of two empty ones.
 */
export function lineDiff(old: readonly string[], now: readonly string[]): DiffLine[] {
  const before = sameBefore(old, now);
  const [oldRest, nowRest] = [old.slice(before), now.slice(before)];
  const behind = sameBefore(oldRest.toReversed(), nowRest.toReversed());
  return [
    ...old.slice(0, before).map(marked(" ")),
    ...differing(oldRest.slice(0, oldRest.length - behind), nowRest.slice(0, nowRest.length - behind)),
    ...old.slice(old.length - behind).map(marked(" ")),
  ];
}

/** Lines around those that differ which are shown too. */
const around = 2;

/** What differs as somebody reads it: `+ new`, `- gone`, two lines around it, and `…` for those between. */
export function shownDiff(diff: readonly DiffLine[]): string[] {
  const isNear = diff.map((_, at) =>
    diff.slice(Math.max(0, at - around), at + around + 1).some(({ mark }) => mark !== " "),
  );
  return diff.flatMap(({ mark, line }, at) => {
    if (isNear[at]) return [`${mark} ${line}`.trimEnd()];
    return isNear[at - 1] || at === 0 ? ["  …"] : [];
  });
}
