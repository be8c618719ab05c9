/** What a file imports, and whether only as a type. */
interface Import {
  from: string;
  isTypeOnly: boolean;
}

const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const statement = /\b(?:import|export)\b(\s+type\b)?(?:[\s\w*{},$]*?\bfrom)?\s*["']([^"'\n]+)["']/g;
const dynamic = /\bimport\(\s*["']([^"']+)["']/g;

/** The text of a file without its comments. */
export const withoutComments = (text: string) => text.replace(comment, "");

/** What a file imports or exports anew, however it is written; not what its comments name. */
export function importsOf(text: string): Import[] {
  const source = withoutComments(text);
  return [
    ...[...source.matchAll(statement)].map(([, type, from = ""]) => ({
      from,
      isTypeOnly: type !== undefined,
    })),
    ...[...source.matchAll(dynamic)].map(([, from = ""]) => ({ from, isTypeOnly: false })),
  ];
}
