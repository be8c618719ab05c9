import { posix } from "node:path";
import { importsOf } from "./imports.ts";

/**
 * Files that import each other in a circle, types included: each circle as the files in it, in order of their
 * names. `code` is the text of each file by its path from the root of the project. By Tarjan (1972).
 */
export function circlesIn(code: ReadonlyMap<string, string>): string[][] {
  const imported = new Map(
    [...code].map(([file, text]) => [
      file,
      importsOf(text)
        .filter(({ from }) => from.startsWith("."))
        .map(({ from }) => posix.join(posix.dirname(file), from))
        .filter((target) => code.has(target)),
    ]),
  );
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file) ?? 0);
    open.push(file);
    for (const target of imported.get(file) ?? []) {
      if (!order.has(target)) visit(target);
      const reached = open.includes(target) ? lowest.get(target) : undefined;
      if (reached !== undefined) lowest.set(file, Math.min(lowest.get(file) ?? 0, reached));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    const isCircle = circle.length > 1 || (imported.get(file) ?? []).includes(file);
    if (isCircle) circles.push(circle.sort());
  };
  for (const file of code.keys()) if (!order.has(file)) visit(file);
  return circles;
}
