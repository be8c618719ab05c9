import type { BesideContract, FileContract } from "./file.ts";
import { agreements } from "./files/agreements.ts";
import { corrections } from "./files/corrections.ts";
import { notes } from "./files/notes.ts";
import { absence, strength, team } from "./files/people.ts";
import { accounts, contacts, plan } from "./files/portfolio.ts";
import { recipients } from "./files/recipients.ts";
import { activities, quotes, targets } from "./files/work.ts";
import type { FileKind } from "./vocabulary.ts";

/** The contract of every kind of file: the one place that says what may come in. */
export const fileContracts: Readonly<Record<FileKind, FileContract>> = {
  team,
  strength,
  absence,
  accounts,
  contacts,
  plan,
  activities,
  quotes,
  targets,
  notes,
  agreements,
};

/** Files that may stand beside them, of which no figure is made. */
export const besideContracts: readonly BesideContract[] = [corrections, recipients];
