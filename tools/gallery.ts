import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";

const kept = resolve(import.meta.dirname, "../src/charts/snapshots");

/** The kept drawings by chart and case, each with its wide and narrow form. */
function casesByChart(): Map<string, Map<string, string[]>> {
  const files = readdirSync(kept).filter((name) => name.endsWith(".svg"));
  const byChart = Map.groupBy(files, (file) => file.split(".")[0] ?? file);
  return new Map(
    [...byChart].map(([chart, own]) => [chart, Map.groupBy(own, (file) => file.split(".")[1] ?? chart)]),
  );
}

/** Each drawing stands alone, so that its own colours hold and its ids are its own. */
function picture(file: string): string {
  const data = readFileSync(join(kept, file)).toString("base64");
  return `<figure><img alt="${file}" src="data:image/svg+xml;base64,${data}"><figcaption>${file}</figcaption></figure>`;
}

function gallery(): string {
  const sections = [...casesByChart()].map(([chart, cases]) => {
    const rows = [...cases.values()].map(
      (files) => `<div>${files.toSorted().reverse().map(picture).join("")}</div>`,
    );
    return `<h2 id="${chart}">${chart}</h2>${rows.join("")}`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Charts of Handjes</title>
<style>body{margin:2rem;font:16px/1.5 system-ui,sans-serif}div{display:flex;flex-wrap:wrap;gap:2rem;margin-block:1rem}
figure{margin:0}img{display:block;max-width:100%}figcaption{color:#666;font-size:.875rem}</style></head>
<body><h1>Every chart in every case that is kept</h1>
<p>Drawn by the tests, compared by them, and here to be looked at: wide and narrow, in the colours of your screen.</p>
${sections.join("\n")}
</body></html>
`;
}

const program = command("gallery", "Shows every kept drawing of every chart on one page.")
  .option("--out <file>", "page to write", ".cache/gallery.html")
  .action(({ out }: { out: string }) => {
    mkdirSync(dirname(resolve(out)), { recursive: true });
    writeFileSync(out, gallery());
    say(`Open ${relative(process.cwd(), resolve(out)) || out} in a browser.`);
  });

await run(program);
