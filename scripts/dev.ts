import { command, run, told } from "../src/command/cli.ts";
import { CliError } from "../src/command/cli-error.ts";
import { complain, say } from "../src/command/say.ts";
import { whenStopped } from "../src/command/when-stopped.ts";
import { computed } from "../src/publish/dev/compute.ts";
import { folderState } from "../src/publish/dev/folder-state.ts";
import { pageMaker } from "../src/publish/dev/page-maker.ts";
import { serve } from "../src/publish/dev/serve.ts";
import { shownSite } from "../src/publish/dev/shown-site.ts";
import { whenChanged } from "../src/publish/dev/when-changed.ts";
import type { WithArchive } from "../src/report/editions/with-archive.ts";
import { reportOf } from "../src/views/report.ts";

/** How long between two looks at the data. */
const milliseconds = 300;

const siteOf = ({ snapshot, archive, evidence }: WithArchive) => {
  say(`${snapshot.period.month}: ${snapshot.figures.length} figures`);
  return { report: reportOf(snapshot), archive: archive.map(reportOf), evidence };
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
