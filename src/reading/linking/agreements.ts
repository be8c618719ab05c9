import { agreementId } from "../../contract/agreement-id.ts";
import type { Agreement, Confidence } from "../../contract/dataset.ts";
import { type AgreementKind, agreementKinds, isSignalId, steerings } from "../../contract/vocabulary.ts";
import { cellAt, isBlankAt, numberAt, type Table, textAt, usedRows } from "../columns/table.ts";
import { foldKey } from "../fold.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { reportDays, reportIncomplete, reportTwoOwners } from "./agreement-faults.ts";
import { oneAgreementEach, oneAnswerEach } from "./agreement-rows.ts";
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

/** When and why it was dropped; null, with a problem, where one of the two is not there. */
function droppedAt(table: Table, row: number, problems: Problems): Agreement["dropped"] {
  const on = numberAt(table, "dropped_on", row);
  const why = textAt(table, "why", row);
  if (on === null) {
    const isOpen = numberAt(table, "done_on", row) === null && isBlankAt(table, "dropped_on", row);
    if (why !== null && isOpen) {
      problems.add("agreements.dropped_without_why", cellAt(table, "dropped_on", row), {
        nl: "Er staat een waarom. Verwacht: ook de dag waarop het verviel.",
        en: "There is a why. Expected the day on which it was dropped as well.",
      });
    }
    return null;
  }
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
  const teamsOf = (row: number) => {
    const whose = indexOrNull(person, row);
    const own = people.employments.filter((each) => each.person === whose);
    const named = team(row);
    return whose === null || own.length === 0 || own.some((each) => each.team === named)
      ? null
      : [...new Set(own.map((each) => each.team))];
  };
  reportTwoOwners(table, teamsOf, problems);
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
  const confidence = rows.flatMap((row) => {
    const whose = indexOrNull(person, row);
    const share = numberAt(table, "confidence", row);
    const on = numberAt(table, "on", row);
    return kindAt(table, row) === "confidence" && whose !== null && share !== null && on !== null
      ? [{ row, said: { person: whose, on, share } }]
      : [];
  });
  return {
    agreements: oneAgreementEach(table, said, problems),
    confidence: oneAnswerEach(table, confidence, problems),
  };
}
