import type { Plan } from "../../report/snapshot.ts";
import type { Said } from "../../text/said.ts";
import { paragraphs, tables } from "../blocks.ts";
import type { Cell, Column, Section, TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import type { ScopeEntry } from "../report.ts";
import { lineName, planMatrix, times } from "./plan-matrix.ts";
import { plannerOf } from "./planner.ts";
import { reckonStatements } from "./reckon.ts";

function planTable(reader: Reader, { lines }: Plan): TableView {
  const { words, formats } = reader;
  const { columns } = words.plan;
  const hasProposal = lines.some(
    ({ proposed, times_per_year }) => proposed !== null && proposed !== times_per_year,
  );
  const number = (value: number | null, write: (value: number) => string): Cell =>
    value === null ? { text: "–" } : { text: write(value), sort: value };
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
      number(line.accounts, (value) => formats.number(value)),
      number(line.contact_persons, (value) => formats.number(value)),
      number(line.made_r12, (value) => formats.number(value)),
      number(line.times_per_year, (value) => times(reader, value)),
      ...(hasProposal ? [number(line.proposed, (value) => times(reader, value))] : []),
      number(line.minutes, (value) => formats.number(value)),
      number(line.hit_rate, (value) => formats.percent(value)),
      number(line.order_value, (value) => formats.currency(value)),
      { text: line.is_own ? words.plan.own : words.plan.imposed },
    ]),
    isFixed: true,
    isFolded: true,
  };
}

function agreementTexts({ words, formats }: Reader, { state, lapses_on, drift }: Plan): string[] {
  const { agreement } = words.plan;
  const parts = drift.map(({ segment, status, was, now }) =>
    agreement.part(segment, words.shared.statusNames[status], formats.number(was), formats.number(now)),
  );
  return [
    ...(state === "imposed" ? [agreement.imposed] : []),
    ...(state === "agreed" && lapses_on !== null ? [agreement.holds(formats.day(lapses_on))] : []),
    ...(parts.length === 0 ? [] : [agreement.drift(formats.list(parts))]),
  ];
}

/** Lines that the last agreement changed: from how often to how often. */
function changeSections(reader: Reader, { lines }: Plan): Section[] {
  const { words, formats } = reader;
  const changed = lines.filter(
    ({ before, times_per_year }) => before && before.times_per_year !== times_per_year,
  );
  const [since] = changed.flatMap(({ before }) => (before ? [before.agreed_on] : [])).toSorted();
  if (since === undefined) return [];
  return [
    {
      id: "changes",
      reading: "customers",
      message: words.plan.changes.title(changed.length, formats.day(since), formats),
      blocks: [
        {
          kind: "points",
          points: changed.map((line) =>
            words.plan.changes.line(
              lineName(reader, line),
              times(reader, line.before?.times_per_year ?? 0),
              times(reader, line.times_per_year),
            ),
          ),
        },
      ],
    },
  ];
}

/** What is proposed, and how that was found. */
function proposalTexts({ words, formats }: Reader, { proposal: made }: Plan): string[] {
  const { proposal } = words.plan;
  if (made.state === "does_not_fit") return [proposal.does_not_fit(formats.hours(made.hours_missing ?? 0))];
  if (made.state === "reached") {
    return [`${proposal.reached(formats.number(made.extra_contacts ?? 0))} ${proposal.method}`];
  }
  if (made.state !== "short") return [proposal[made.state]];
  const said = [
    proposal.short(formats.roundly(made.revenue_missing ?? 0)),
    made.hours_missing === null ? proposal.noHours : proposal.hours(formats.hours(made.hours_missing)),
    ...(made.hit_rate_needed === null || made.hit_rate_needed > 1
      ? []
      : [proposal.rate(formats.percent(made.hit_rate_needed))]),
    proposal.method,
  ];
  return [said.join(" ")];
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

function refusalSections(reader: Reader, { refusals }: Plan): Section[] {
  const { words, formats } = reader;
  if (refusals.length === 0) return [];
  return [
    {
      id: "refusals",
      reading: "customers",
      message: words.plan.refusals.title,
      blocks: [
        ...paragraphs(words.plan.refusals.lead),
        {
          kind: "points",
          points: refusals.map((each) =>
            words.plan.refusals.line(
              lineName(reader, each),
              times(reader, each.from),
              times(reader, each.to),
              formats.hours(each.hours),
            ),
          ),
        },
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

/**
 * The plan at a glance with its agreement, and what could be changed in it; nothing where there is none.
 */
export function planSections(reader: Reader, person: ScopeEntry): Section[] {
  const plan = reader.report.plan(person);
  if (!plan) return [];
  return [
    {
      id: "plan",
      reading: "customers",
      message: planMessage(reader, person, plan),
      blocks: [
        ...paragraphs([`${titleOf(reader, plan)}.`, ...agreementTexts(reader, plan)].join(" ")),
        ...tables(planMatrix(reader, plan)),
        ...paragraphs(...proposalTexts(reader, plan)),
        ...reckonStatements(reader, person, plan).map((text) => ({ kind: "paragraph" as const, text })),
        ...tables(planTable(reader, plan)),
      ],
    },
    ...changeSections(reader, plan),
    ...refusalSections(reader, plan),
  ];
}

/** The calculator of the plan; nothing where there is none. */
export function whatIfSections(reader: Reader, person: ScopeEntry): Section[] {
  const plan = reader.report.plan(person);
  if (!plan) return [];
  return [
    {
      id: "what-if",
      reading: "customers",
      message: reader.words.plan.whatIf.title,
      blocks: [{ kind: "planner", planner: plannerOf(reader, plan) }],
    },
  ];
}
