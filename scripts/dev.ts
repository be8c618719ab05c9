import { reportOf } from "../src/views/report.ts";
import { CliError, command, run, told } from "./cli.ts";
import { computed } from "./dev/compute.ts";
import { folderState } from "./dev/folder-state.ts";
import { pageMaker } from "./dev/page-maker.ts";
import { serve } from "./dev/serve.ts";
import { shownSite } from "./dev/shown-site.ts";
import { whenChanged } from "./dev/when-changed.ts";
import type { WithArchive } from "./editions.ts";
import { complain, say } from "./say.ts";
import { whenStopped } from "./when-stopped.ts";

/** How long between two looks at the data. */
const milliseconds = 300;

const siteOf = ({ snapshot, archive }: WithArchive) => {
  say(`${snapshot.period.month}: ${snapshot.figures.length} figures`);
  return { report: reportOf(snapshot), archive: archive.map(reportOf) };
};

const program = command("dev", "Shows the site, and shows it anew whenever a file of the data is saved.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .action(async ({ data }: { data: string }) => {
    // Nothing lies on the disk that would have to go.
    whenStopped(() => undefined);
    const from = folderState(data);
    const first = await computed(data);
    if (first.words) {
      const state = "There is nothing to show yet. Put it right, and start npm run dev again.";
      throw new CliError(`${first.words.text}\n${state}`, first.words.code);
    }
    const pages = await pageMaker();
    const site = shownSite(pages);
    site.show(siteOf(first.site));
    const server = await serve({ answer: site.answer, onFault: told });
    say(`Open ${server.url} in a browser; only who has this address can. Ctrl-C stops.`);

    const refresh = async () => {
      const next = await computed(data);
      if (next.words) complain(`${next.words.text}\nThe site still shows the last report without errors.`);
      else site.show(siteOf(next.site));
    };
    try {
      await whenChanged(refresh, { state: () => folderState(data), from, milliseconds });
    } finally {
      server.close();
      await pages.close();
    }
  });

await run(program);
