import type { Quantity, Statement } from "../../contract/statement.ts";
import type { Plan } from "../../report/snapshot.ts";
import type { Said } from "../../text/said.ts";
import { paragraphs, tables } from "../blocks.ts";
import { numberCell } from "../cells.ts";
import type { ChartView, Column, Section, TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, type Saying, sayingOf } from "../parts/saying.ts";
import { quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import { lineName, planMatrix, times } from "./plan-matrix.ts";
import { plannerOf } from "./planner.ts";
import { reckonStatements } from "./reckon.ts";

/** Whose a line is: the account manager's, everybody's, or that of one account. */
function whoseOf({ words }: Reader, { account, is_own }: Plan["lines"][number]): string {
  if (account) return words.plan.ownNorm;
  return is_own ? words.plan.own : words.plan.imposed;
}

function planTable(reader: Reader, { lines }: Plan): TableView {
  const { words, formats } = reader;
  const { columns } = words.plan;
  const hasProposal = lines.some(
    ({ proposed, times_per_year }) => proposed !== null && proposed !== times_per_year,
  );
  const numeric = (label: string): Column => ({ label, numeric: true });
  return {
    id: "plan-table",
    caption: words.plan.table,
    columns: [
      { label: words.shared.segment, numeric: false },
      ...[columns.accounts, columns.persons, columns.made, columns.times].map(numeric),
      ...(hasProposal ? [numeric(columns.proposed)] : []),
      ...[columns.minutes, columns.rate, columns.value].map(numeric),
      { label: columns.whose, numeric: false },
    ],
    rows: lines.map((line) => [
      { text: lineName(reader, line) },
      numberCell(line.accounts, "count", formats.number),
      numberCell(line.contact_persons, "count", formats.number),
      numberCell(line.made_r12, "count", formats.number),
      numberCell(line.times_per_year, "number", (value) => times(reader, value)),
      ...(hasProposal ? [numberCell(line.proposed, "number", (value) => times(reader, value))] : []),
      numberCell(line.minutes, "number", formats.number),
      numberCell(line.hit_rate, "share", formats.percent),
      numberCell(line.order_value, "currency", formats.currency),
      { text: whoseOf(reader, line) },
    ]),
    isFixed: true,
    isFolded: true,
    ...(hasProposal ? { note: words.plan.proposal.method } : {}),
  };
}

/** Numbers of a plan, written in one sentence about it. */
function sayingOfPlan(reader: Reader, { account_manager_id: account_manager }: Plan) {
  const at = (...way: (string | number)[]): Quantity => ({ in_plan: { account_manager, at: way } });
  return { saying: sayingOf(reader), at };
}

/** Whether and since when the plan is agreed, and what has changed since. */
function agreementStatement(reader: Reader, plan: Plan): Statement {
  const { words, formats } = reader;
  const { state, lapses_on, drift } = plan;
  const { agreement } = words.plan;
  const { saying, at } = sayingOfPlan(reader, plan);
  const parts = drift.map(({ segment, status }, i) =>
    agreement.part(
      segment,
      words.shared.statusNames[status],
      saying.number(at("drift", i, "was")),
      saying.number(at("drift", i, "now")),
    ),
  );
  const said = [
    `${titleOf(reader, plan)}.`,
    ...(state === "imposed" ? [agreement.imposed] : []),
    ...(state === "agreed" && lapses_on !== null ? [agreement.holds(formats.day(lapses_on))] : []),
    ...(parts.length === 0 ? [] : [agreement.drift(formats.list(parts))]),
  ];
  return saying.statement("person.plan.agreement", said.join(" "));
}

/** A frequency of a plan as a sentence has it: whole or half. */
function timesSaid({ report }: Reader, saying: Saying, of: Quantity): string {
  return saying.number(of, Number.isInteger(quantityIn(report, of)) ? 0 : 1);
}

/** Lines that the last agreement changed: from how often to how often. */
function changeSections(reader: Reader, plan: Plan): Section[] {
  const { words, formats } = reader;
  const changed = plan.lines.flatMap((line, i) =>
    line.before && line.before.times_per_year !== line.times_per_year
      ? [{ line, i, since: line.before.agreed_on }]
      : [],
  );
  const [since] = changed.map((each) => each.since).toSorted();
  if (since === undefined) return [];
  const points = changed.map(({ line, i }) => {
    const { saying, at } = sayingOfPlan(reader, plan);
    const [was, now] = [at("lines", i, "before", "times_per_year"), at("lines", i, "times_per_year")];
    const said = words.plan.changes.line(
      lineName(reader, line),
      timesSaid(reader, saying, was),
      timesSaid(reader, saying, now),
    );
    return saying.statement("person.plan.change", said);
  });
  const { saying } = sayingOfPlan(reader, plan);
  const message = words.plan.changes.title(changed.length, formats.day(since), {
    number: () => saying.number(changed.length),
  });
  return [
    {
      id: "changes",
      reading: "customers",
      message: saying.statement("person.plan.changes", message),
      blocks: [{ kind: "points", points }],
    },
  ];
}

/** What is proposed; nothing where it is not known that the plan is enough. */
function proposalStatements(reader: Reader, plan: Plan): Said[] {
  const { proposal: made } = plan;
  const { proposal } = reader.words.plan;
  const { saying, at } = sayingOfPlan(reader, plan);
  const part = (name: keyof Plan["proposal"]) => at("proposal", name);
  const stated = (said: string) => [saying.statement(`person.plan.proposal.${made.state}`, said)];
  if (made.state === "does_not_fit") {
    saying.that({ a: part("hours_missing"), relation: "above", b: 0 });
    return stated(proposal.does_not_fit(saying.hours(part("hours_missing"))));
  }
  if (made.state === "reached") return stated(proposal.reached(saying.number(part("extra_contacts"))));
  if (made.state === "enough") {
    const manager = { kind: "account_manager", id: plan.account_manager_id } as const;
    const enough = figureRef("plan.sufficiency", manager, "ytd");
    if (quantityIn(reader.report, enough) === null) return [];
    saying.that({ a: enough, relation: "at_least", b: 1 });
    return stated(proposal.enough);
  }
  if (made.state !== "short") return [proposal[made.state]];
  const said = [
    proposal.short(saying.money(part("revenue_missing"))),
    made.hours_missing === null ? proposal.noHours : proposal.hours(saying.hours(part("hours_missing"))),
    ...(made.hit_rate_needed === null || made.hit_rate_needed > 1
      ? []
      : [proposal.rate(saying.percent(part("hit_rate_needed")))]),
  ];
  return stated(said.join(" "));
}

function titleOf({ words, formats }: Reader, { state, agreed_on }: Plan): string {
  const { title } = words.plan;
  if (state === "imposed" || state === "open" || state === "none" || agreed_on === null) {
    return title[state === "imposed" || state === "none" ? state : "open"];
  }
  return title[state](formats.day(agreed_on));
}

/** What part of the plan was carried out; whether it is agreed where that is not known. */
function planMessage(reader: Reader, person: ScopeEntry, plan: Plan): Said {
  const { words, figure } = reader;
  if (figure("plan.coverage", person, "r12")?.value == null) return titleOf(reader, plan);
  const part = (name?: "numerator" | "denominator") => figureRef("plan.coverage", person, "r12", name);
  const saying = sayingOf(reader);
  const said = words.plan.done(
    saying.percent(part()),
    saying.number(part("numerator")),
    saying.number(part("denominator")),
  );
  return saying.statement("person.plan.done", said);
}

/** So many lines are for one talk; the others are folded. */
const mostRefusals = 4;

function refusalSections(reader: Reader, plan: Plan): Section[] {
  const { words } = reader;
  const points = plan.refusals.map((each, i) => {
    const { saying, at } = sayingOfPlan(reader, plan);
    const said = words.plan.refusals.line(
      lineName(reader, each),
      timesSaid(reader, saying, at("refusals", i, "from")),
      timesSaid(reader, saying, at("refusals", i, "to")),
      saying.hours(at("refusals", i, "hours")),
    );
    return saying.statement("person.plan.refusal", said);
  });
  if (points.length === 0) return [];
  const more = points.slice(mostRefusals);
  return [
    {
      id: "refusals",
      reading: "customers",
      message: words.plan.refusals.title,
      subtitle: words.plan.refusals.lead,
      blocks: [
        { kind: "points", points: points.slice(0, mostRefusals) },
        ...(more.length === 0
          ? []
          : [{ kind: "folded" as const, label: words.plan.refusals.more(more.length), points: more }]),
      ],
    },
  ];
}

/** Help that was asked for in the worksheet: before any word on whether the plan was met. */
export function helpSections(reader: Reader, person: ScopeEntry): Section[] {
  const { words, formats, report } = reader;
  const asked = report.plan(person)?.lines.filter(({ help }) => help !== null) ?? [];
  if (asked.length === 0) return [];
  return [
    {
      id: "help",
      reading: "customers",
      message: words.plan.help.title(asked.length, formats),
      blocks: [
        ...paragraphs(words.plan.help.lead),
        { kind: "points", points: asked.map((line) => `${lineName(reader, line)}: ${line.help}`) },
      ],
    },
  ];
}

/** Whether the plan fits, in words and drawn. */
interface PlanHours {
  said: Statement[];
  chart: ChartView;
}

/**
 * The plan at a glance with its agreement, whether it fits in the hours, its calculator, and what could be
 * changed in it; nothing where there is no plan.
 */
export function planSections(reader: Reader, person: ScopeEntry, hours: PlanHours | undefined): Section[] {
  const plan = reader.report.plan(person);
  if (!plan) return [];
  const { words } = reader;
  return [
    {
      id: "plan",
      reading: "customers",
      message: planMessage(reader, person, plan),
      blocks: [
        {
          kind: "beside",
          table: planMatrix(reader, plan),
          texts: [
            ...(hours?.said ?? []),
            agreementStatement(reader, plan),
            ...proposalStatements(reader, plan),
            ...reckonStatements(reader, person, plan),
          ],
        },
        ...tables(planTable(reader, plan)),
        ...(hours === undefined
          ? []
          : [{ kind: "chart" as const, chart: hours.chart, foldedUnder: words.person.load.drawn }]),
        { kind: "planner", planner: plannerOf(reader, plan) },
      ],
    },
    ...changeSections(reader, plan),
    ...refusalSections(reader, plan),
  ];
}
