import type { AgreementKind, Bilingual } from "../../contract/vocabulary.ts";
import { cellAt, isBlankAt, judgedRows, numberAt, rawAt, type Table, textAt } from "../columns/table.ts";
import { saysNothing } from "../columns/words/nothing-words.ts";
import type { Problems } from "../problems/problems.ts";
import { reportFuture } from "./future.ts";
import type { OwnTable } from "./linked.ts";

/** What is expected of a cell that a row of its kind must have. */
const wanted: Readonly<Record<string, Bilingual>> = {
  what: { nl: "een tekst", en: "a text" },
  team: { nl: "een team", en: "a team" },
  finding: { nl: "een bevinding", en: "a finding" },
  steering: {
    nl: "een sturing: uren, klanten, allebei of geen",
    en: "a steering: hours, customers, both or none",
  },
  account_manager_id: { nl: "een accountmanager", en: "an account manager" },
  confidence: { nl: "een percentage zoals 70%", en: "a percentage such as 70%" },
};

const lacking: Readonly<Record<AgreementKind, readonly string[]>> = {
  asked: ["what"],
  promised: ["what"],
  choice: ["team", "finding", "steering"],
  confidence: ["account_manager_id", "confidence"],
};

/** Cells of which nothing comes in a row of a kind. */
const useless: Readonly<Record<AgreementKind, readonly string[]>> = {
  asked: ["finding", "steering", "confidence"],
  promised: ["finding", "steering", "confidence"],
  choice: ["confidence"],
  confidence: ["what", "due", "done_on", "dropped_on", "why", "finding", "steering"],
};

const isKind = (text: string | null): text is AgreementKind => text !== null && text in lacking;

/** Whether a cell has nothing to say; of one that cannot be read that was told. */
const saysNot = (table: Table, column: string, row: number) =>
  isBlankAt(table, column, row) || (column === "what" && saysNothing(rawAt(table, column, row).trim()));

/** Tells of rows that name nobody, lack what a row of their kind says, or say what it does not. */
export function reportIncomplete(table: OwnTable, problems: Problems): void {
  for (const row of judgedRows(table)) {
    const kind = textAt(table, "kind", row);
    // What a row of an unknown kind must have is not known.
    if (!isKind(kind)) continue;
    const missing = lacking[kind].find((column) => saysNot(table, column, row));
    const { nl, en } = wanted[missing ?? ""] ?? { nl: "", en: "" };
    if (missing !== undefined) {
      const expected = { nl: `Verwacht: ${nl}.`, en: `Expected ${en}.` };
      problems.add("agreements.incomplete", cellAt(table, missing, row), expected);
      table.states.setWrong(row);
    } else if (isBlankAt(table, "account_manager_id", row) && isBlankAt(table, "team", row)) {
      problems.add("agreements.nobody", cellAt(table, "account_manager_id", row), {
        nl: "Verwacht: een accountmanager, of een team.",
        en: "Expected an account manager, or a team.",
      });
      table.states.setWrong(row);
    }
    for (const column of useless[kind].filter((each) => !saysNot(table, each, row))) {
      // Warnings may be published, and how sure somebody is, is told to nobody else.
      problems.add(
        "cell.unused",
        { ...cellAt(table, column, row), value: "" },
        {
          nl: `Verwacht: leeg, in een regel met ${rawAt(table, "kind", row)}.`,
          en: `Expected nothing, in a row with ${rawAt(table, "kind", row)}.`,
        },
      );
    }
  }
}

/** So long a promise is kept in mind: a later day is more likely a slip of the hand. */
const longestDue = 731;

/** Tells of a day by which that lies before the day of saying, or years after it. */
function reportDue(table: OwnTable, row: number, problems: Problems): void {
  const [said, due] = [numberAt(table, "on", row), numberAt(table, "due", row)];
  if (said === null || due === null) return;
  if (due > said + longestDue) {
    problems.add("cell.future_date", cellAt(table, "due", row), {
      nl: "Verwacht: een dag binnen twee jaar nadat het is gezegd.",
      en: "Expected a day within two years after it was said.",
    });
  }
  if (due >= said) return;
  problems.add("agreements.contradicts", cellAt(table, "due", row), {
    nl: "Verwacht: een dag op of na die waarop het is gezegd.",
    en: "Expected a day on or after that on which it was said.",
  });
  table.states.setWrong(row);
}

/** Tells of days that cannot be: in the future, of an end before it was said, or of two ends. */
export function reportDays(table: OwnTable, today: number, problems: Problems): void {
  for (const row of judgedRows(table)) {
    const said = numberAt(table, "on", row);
    reportFuture(table, "on", row, today, problems);
    reportDue(table, row, problems);
    for (const column of ["done_on", "dropped_on"]) {
      reportFuture(table, column, row, today, problems);
      const end = numberAt(table, column, row);
      if (said === null || end === null || end >= said) continue;
      problems.add("agreements.done_before_said", cellAt(table, column, row), {
        nl: "Verwacht: een dag op of na die waarop het is gezegd.",
        en: "Expected a day on or after that on which it was said.",
      });
      table.states.setWrong(row);
    }
    if (numberAt(table, "done_on", row) === null || numberAt(table, "dropped_on", row) === null) continue;
    problems.add("agreements.contradicts", cellAt(table, "dropped_on", row), {
      nl: "Verwacht: de dag waarop het is gedaan of die waarop het verviel, een van de twee.",
      en: "Expected the day on which it was done or that on which it was dropped, one of the two.",
    });
    table.states.setWrong(row);
  }
}

/**
 * Tells of rows that name an account manager and a team that do not go together: a choice is of a team alone,
 * and whoever is named works in the team.
 */
export function reportTwoOwners(
  table: OwnTable,
  teamsOf: (row: number) => readonly string[] | null,
  problems: Problems,
): void {
  for (const row of judgedRows(table)) {
    const isOfBoth = ["account_manager_id", "team"].every((column) => !isBlankAt(table, column, row));
    if (!isOfBoth) continue;
    if (textAt(table, "kind", row) === "choice") {
      problems.add("agreements.contradicts", cellAt(table, "account_manager_id", row), {
        nl: "Verwacht: leeg, want een keuze is van een team.",
        en: "Expected nothing, for a choice is of a team.",
      });
      table.states.setWrong(row);
      continue;
    }
    const teams = teamsOf(row);
    const team = textAt(table, "team", row);
    if (teams === null || team === null || teams.includes(team)) continue;
    problems.add("agreements.contradicts", cellAt(table, "team", row), {
      nl: `Verwacht: leeg, of een team van deze accountmanager: ${teams.join(", ")}.`,
      en: `Expected nothing, or a team of this account manager: ${teams.join(", ")}.`,
    });
    table.states.setWrong(row);
  }
}
