import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishFolder } from "../scripts/publish-folder.ts";

// Publishes one small site after another until it is killed: every moment is as likely as any other.
const [place = ""] = process.argv.slice(2);
for (let round = 0; ; round++) {
  await publishFolder({ said: place, real: place }, async (staging) => {
    for (let i = 0; i < 60; i++) writeFileSync(join(staging, `${i}.html`), `round ${round}\n`.repeat(200));
    writeFileSync(join(staging, "report.json"), JSON.stringify({ schema: 1, period: round, figures: [] }));
  });
}
