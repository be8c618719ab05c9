import { Script } from "node:vm";

/**
 * A bundled module as a classic script: browsers refuse modules from a disk. Its names stay its own.
 * @throws Error on a bundle that still imports or exports.
 */
export function classicScript(bundle: string): string {
  const script = `(()=>{${bundle.trim()}})();\n`;
  try {
    new Script(script);
  } catch {
    throw new Error("a script is not in one file: let nothing be shared between scripts");
  }
  return script;
}

/** A page whose modules are classic scripts, run when the page has been read. */
export function withClassicScripts(html: string): string {
  return html.replaceAll('<script type="module" src=', "<script defer src=");
}
