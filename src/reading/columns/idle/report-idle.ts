import type { Export } from "../../exports/export.ts";
import type { PlaceOf } from "../../exports/settings/yaml-places.ts";
import type { Problems } from "../../problems/problems.ts";
import type { IdleSetting } from "./idle-setting.ts";

/** A file, and what report.yaml says of it and did nothing there. */
export interface IdleIn {
  /** Not the whole of it: its bytes are let go once they are columns. */
  source: Pick<Export, "contract" | "file" | "mappingAt">;
  idle: readonly IdleSetting[];
}

const said: Readonly<Record<string, { nl: string; en: string }>> = {
  values: { nl: "Dit woord komt er niet voor.", en: "This word does not occur there." },
  skip: {
    nl: "Dit woord komt er niet voor: er is niets overgeslagen.",
    en: "This word does not occur there: nothing was left out.",
  },
  only: { nl: "Dit woord komt er niet voor.", en: "This word does not occur there." },
  defaults: { nl: "Elke regel heeft al een waarde.", en: "Every row has a value already." },
  lookup: {
    nl: "Geen enkele sleutel staat in de andere export.",
    en: "Not one key stands in the other export.",
  },
  multiply: {
    nl: "Er is geen getal dat ermee wordt vermenigvuldigd: een percentage niet, en van targets alleen omzet.",
    en: "There is no number that it multiplies: a percentage is not, and of targets revenue alone.",
  },
  sheet: { nl: "Dit is geen Excel-werkmap.", en: "This is no Excel workbook." },
  first_of: { nl: "Het teken komt er niet voor.", en: "The mark does not occur there." },
};

const everyOther = { nl: "Er is geen ander woord.", en: "There is no other word." };

/**
 * Tells which settings did nothing in any of the files that they are about. Of absence nothing is told, not
 * even this.
 */
export function reportIdle(files: readonly IdleIn[], placeOf: PlaceOf, problems: Problems): void {
  const byMapping = Map.groupBy(files, ({ source }) => source.mappingAt.join("."));
  for (const own of byMapping.values()) {
    const [first, ...others] = own;
    if (!first || first.source.contract.kind === "absence") continue;
    const keyOf = ({ path }: IdleSetting) => JSON.stringify(path);
    const inAll = others.map(({ idle }) => new Set(idle.map(keyOf)));
    const names = own.map(({ source }) => source.file);
    const shown = names.length > 3 ? [...names.slice(0, 3), "…"] : names;
    for (const setting of first.idle.filter((each) => inAll.every((idle) => idle.has(keyOf(each))))) {
      const { path, near } = setting;
      const [part = "", , word = ""] = path;
      const place = placeOf([...first.source.mappingAt, ...path]);
      const value = part === "values" ? word : place.value;
      const words = word === "*" ? everyOther : said[part];
      problems.add(
        "settings.unused",
        { ...place, ...(value === undefined ? {} : { value }) },
        (didYouMean) => {
          const hint = didYouMean(value ?? "", near);
          return {
            nl: `${words?.nl ?? ""} (${shown.join(", ")}).${hint.nl}`.replace(". (", " ("),
            en: `${words?.en ?? ""} (${shown.join(", ")}).${hint.en}`.replace(". (", " ("),
          };
        },
      );
    }
  }
}
