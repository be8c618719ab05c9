import type { RuleId } from "../../contract/rules.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import type { Refusal } from "./plain-file.ts";

/** What is wrong with a file that cannot be read, in words; one that is too large is told with its size. */
export const fileFaults: Readonly<Record<Exclude<Refusal, "too_large">, Bilingual>> = {
  absent: { nl: "Dit bestand is er niet.", en: "There is no such file." },
  broken_link: {
    nl: "Dit is een snelkoppeling (link) naar iets dat er niet is.",
    en: "This is a link to something that is not there.",
  },
  loop: {
    nl: "Dit is een snelkoppeling (link) die in een kring loopt.",
    en: "This is a link that leads back to itself.",
  },
  outside: {
    nl: "Dit ligt buiten de datamap. Verwacht: een pad in de datamap.",
    en: "This lies outside the data folder. Expected a path in the data folder.",
  },
  folder: { nl: "Dit is een map. Verwacht: een bestand.", en: "This is a folder. Expected a file." },
  special: {
    nl: "Dit is een pijp, apparaat of socket. Verwacht: een gewoon bestand.",
    en: "This is a pipe, device or socket. Expected a plain file.",
  },
  no_right: {
    nl: "Dit bestand mag niet worden gelezen door wie dit programma draait.",
    en: "Who runs this program may not read this file.",
  },
  changed: {
    nl: "Dit bestand veranderde terwijl het werd gelezen.",
    en: "This file changed while it was being read.",
  },
  refused: {
    nl: "Dit bestand is niet te openen; misschien staat het open in een ander programma.",
    en: "This file cannot be opened; it may be open in another program.",
  },
};

/** The rule of the check that an export breaks that cannot be read. */
export function ruleOfRefusal(refusal: Refusal): RuleId {
  if (refusal === "absent") return "file.not_found";
  if (refusal === "too_large") return "file.too_large";
  if (refusal === "outside") return "file.outside";
  return refusal === "changed" ? "file.changed" : "file.unreadable";
}
