import { agreementId } from "../../contract/agreement-id.ts";
import type { Agreement, Confidence } from "../../contract/dataset.ts";
import { type AgreementKind, agreementKinds, isSignalId, steerings } from "../../contract/vocabulary.ts";
import { cellAt, judgedRows, numberAt, type Table, textAt, usedRows } from "../columns/table.ts";
import { foldKey } from "../fold.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { oneAgreementEach } from "./agreement-rows.ts";
import { reportFuture } from "./future.ts";
import { indexOrNull, setUnknownWrong } from "./keys.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import { ownersOf } from "./owners.ts";
import type { People } from "./people.ts";
import { teamOf } from "./strength.ts";

/** What the rows of agreements say. */
export interface Agreed {
  agreements: Agreement[];
  confidence: Confidence[];
}

interface Around {
  people: People;
  today: number;
}

const kindAt = (table: Table, row: number): AgreementKind =>
  agreementKinds.find((kind) => kind === textAt(table, "kind", row)) ?? "asked";

/** What was asked, promised and chosen, and how sure people said to be. */
export function agreementsOf(table: Table | null, around: Around, before: FoundBefore): Linked<Agreed> {
  return linked(table, before, (own, problems) =>
    own ? agreementsIn(own, around, problems) : { agreements: [], confidence: [] },
  );
}

const lacking: Record<AgreementKind, readonly string[]> = {
  asked: ["what"],
  promised: ["what"],
  choice: ["team", "finding", "steering"],
  confidence: ["account_manager_id", "confidence"],
};

/** Tells of rows that name nobody, or lack what a row of their kind says. */
function reportIncomplete(table: OwnTable, problems: Problems): void {
  for (const row of judgedRows(table)) {
    const isBlank = (column: string) =>
      textAt(table, column, row) === null && numberAt(table, column, row) === null;
    const missing = lacking[kindAt(table, row)].find(isBlank);
    if (missing !== undefined) {
      problems.add("agreements.incomplete", cellAt(table, missing, row), {
        nl: `Verwacht: een ${table.contract.columns[missing]?.nl ?? missing}.`,
        en: `Expected a ${missing}.`,
      });
      table.states.setWrong(row);
    } else if (isBlank("account_manager_id") && isBlank("team")) {
      problems.add("agreements.nobody", cellAt(table, "account_manager_id", row), {
        nl: "Verwacht: een accountmanager, of een team.",
        en: "Expected an account manager, or a team.",
      });
      table.states.setWrong(row);
    }
  }
}

/** Tells of days that cannot be: in the future, or of an end before it was said. */
function reportDays(table: OwnTable, today: number, problems: Problems): void {
  for (const row of judgedRows(table)) {
    const said = numberAt(table, "on", row);
    reportFuture(table, "on", row, today, problems);
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
  }
}

/** When and why it was dropped; null, with a problem, where one of the two is not there. */
function droppedAt(table: Table, row: number, problems: Problems): Agreement["dropped"] {
  const on = numberAt(table, "dropped_on", row);
  const why = textAt(table, "why", row);
  if (on === null) return null;
  if (why !== null) return { on, why };
  problems.add("agreements.dropped_without_why", cellAt(table, "dropped_on", row), {
    nl: "Verwacht: ook een waarom.",
    en: "Expected a why as well.",
  });
  return null;
}

function choiceAt(table: Table, row: number): Agreement["choice"] {
  const finding = textAt(table, "finding", row) ?? "";
  const steering = steerings.find((each) => each === textAt(table, "steering", row));
  return steering !== undefined && isSignalId(finding) ? { finding, steering } : null;
}

function agreementsIn(table: OwnTable, { people, today }: Around, problems: Problems): Agreed {
  const rule = "agreements.ambiguous_person";
  const person = ownersOf({ table, people, days: ["on"], ambiguous: rule, problems });
  // Without its account manager it would be nobody's.
  setUnknownWrong(table, person);
  reportIncomplete(table, problems);
  reportDays(table, today, problems);
  const team = teamOf(table, "agreements.unknown_team", people, problems);
  const rows = [...usedRows(table)];
  const said = rows.flatMap((row) => {
    const kind = kindAt(table, row);
    if (kind === "confidence") return [];
    const whose = indexOrNull(person, row);
    const what = textAt(table, "what", row) ?? "";
    const on = numberAt(table, "on", row) ?? 0;
    const by: Agreement["by"] = textAt(table, "by", row) === "account_manager" ? "account_manager" : "lead";
    const given = textAt(table, "by", row) !== null;
    const choice = kind === "choice" ? choiceAt(table, row) : null;
    const ofTeam = whose === null ? team(row) : null;
    const contents = [people.people[whose ?? -1]?.id ?? "", ofTeam ?? "", kind, on, foldKey(what), choice];
    const agreement: Agreement = {
      id: agreementId(textAt(table, "agreement_id", row), contents),
      person: whose,
      team: ofTeam,
      kind,
      by: given || kind !== "asked" ? by : "account_manager",
      what,
      on,
      due: numberAt(table, "due", row),
      doneOn: numberAt(table, "done_on", row),
      dropped: droppedAt(table, row, problems),
      choice,
      vanished: null,
    };
    return [{ row, agreement }];
  });
  const confidence = rows.flatMap((row): Confidence[] => {
    const whose = indexOrNull(person, row);
    const share = numberAt(table, "confidence", row);
    const on = numberAt(table, "on", row);
    return kindAt(table, row) === "confidence" && whose !== null && share !== null && on !== null
      ? [{ person: whose, on, share }]
      : [];
  });
  return { agreements: oneAgreementEach(table, said), confidence };
}
