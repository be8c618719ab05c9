import { writeWhole } from "../files/write-whole.ts";
import { refuseNewFile } from "../places/refuse-place.ts";
import type { CheckPage } from "./check-page-input.ts";
import { correctionsText } from "./corrections-part.ts";

/**
 * Writes the lines of corrections.csv that would mend what is wrong, to be filled in, in a new file.
 * @throws CliError where something lies there, or nothing can.
 */
export function writeCorrections(file: string, { proposed, language }: CheckPage): void {
  const { real } = refuseNewFile(file, "--corrections");
  writeWhole(real, correctionsText(proposed, language), { overwrites: false });
}
