import { posix } from "node:path";
import { importsOf, withoutComments } from "./imports.ts";
import { impure, pureFolders, rules } from "./rules.ts";

const folderOf = (file: string) => Object.keys(rules).find((folder) => file.startsWith(`${folder}/`));

const isIn = (file: string, places: string[]) =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

/**
 * What one file does that its layer forbids, a line each; none for a file that keeps the rules.
 * `file` is its path from the root of the project, with `/` between folders.
 */
export function violations(file: string, text: string): string[] {
  const folder = folderOf(file);
  const rule = folder && rules[folder];
  if (!folder || !rule) return [`${file} lies in no layer`];
  const source = withoutComments(text);

  const wrongImports = importsOf(text).flatMap(({ from, isTypeOnly }) => {
    if (from.startsWith("node:")) {
      return rule.node?.some((allowed) => from.startsWith(allowed)) ? [] : [`${file} imports ${from}`];
    }
    if (!from.startsWith(".")) return [];
    const target = posix.join(posix.dirname(file), from);
    const isAllowed =
      isIn(target, [folder, ...rule.imports]) || (isTypeOnly && isIn(target, rule.types ?? []));
    return isAllowed ? [] : [`${file} imports ${target}`];
  });

  const found = pureFolders.includes(folder) ? impure.exec(source)?.[0] : undefined;
  return found ? [...wrongImports, `${file} uses ${found}`] : wrongImports;
}
