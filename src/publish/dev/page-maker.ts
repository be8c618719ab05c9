import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf, type SitePage } from "../../views/site.ts";
import { isWhole } from "../manifest.ts";
import { compiledProgram } from "../pages/program.ts";
import { type PageThreads, pageThreads } from "../pages/threads.ts";

/** What makes the pages of any site. */
interface PageMaker {
  htmlOf: (page: SitePage) => Promise<string>;
  /** Makes the file of a workbook. */
  bytesOf: PageThreads["makeWorkbook"];
  /** What all pages share, by its path. */
  assets: Map<string, Uint8Array>;
  close: () => Promise<void>;
}

const started = async () => pageThreads(await compiledProgram());

/**
 * Makes pages with the compiled program, and compiles it anew where it was deleted or damaged meanwhile.
 * Nothing of a page is kept on the disk.
 */
export async function pageMaker(): Promise<PageMaker> {
  let now = started();
  const { assets, assetFiles } = (await now).program;

  /** Threads of a whole program, in the place of some that failed. */
  const renewed = async (failed: PageThreads): Promise<PageThreads> => {
    if ((await now) === failed) {
      now = started();
      await failed.close();
    }
    return now;
  };

  return {
    assets: new Map(assetFiles.map((path) => [path, readFileSync(join(assets, path))])),
    async htmlOf(page) {
      const task = { path: page.path, content: contentOf(page) };
      const threads = await now;
      try {
        return (await threads.makePage(task)).html;
      } catch (error) {
        if (isWhole(threads.program.folder)) throw error;
      }
      return (await (await renewed(threads)).makePage(task)).html;
    },
    bytesOf: async (workbook) => (await now).makeWorkbook(workbook),
    close: async () => (await now).close(),
  };
}
