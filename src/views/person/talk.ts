import { ownFindingWords } from "../../text/own-findings.ts";
import type { Block, Section, Topic } from "../page.ts";
import { type Finding, ownFindingStatement } from "../parts/finding-statement.ts";
import { earlyStatement } from "../parts/findings.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";
import { deviatingStep } from "./deviating-step.ts";
import { wentWell } from "./well.ts";

/** Findings that are about a step from visit to order, whichever it is. */
const aboutSteps: readonly Finding["id"][] = ["busy_few_orders", "half_the_orders"];

function topicOf(reader: Reader, person: ScopeEntry, finding: Finding): Topic {
  const step = aboutSteps.includes(finding.id) ? deviatingStep(reader, person) : undefined;
  return {
    said: ownFindingStatement(reader, finding),
    evidence: step === undefined ? [] : [step.said],
    offer: step?.offer ?? ownFindingWords[reader.language][finding.id].offer,
  };
}

/** The findings about somebody. */
export function findingsAbout({ report }: Reader, { kind, id }: ScopeEntry): Finding[] {
  return report.snapshot.signals.filter(({ scope }) => scope.kind === kind && scope.id === id);
}

/**
 * What to talk about, as whom it is about reads it: first what went well, then what was found with a question
 * and an offer, then what is too early to say, folded.
 */
export function talkSections(reader: Reader, person: ScopeEntry): Section[] {
  const { words, formats } = reader;
  const about = findingsAbout(reader, person);
  const found = about.filter(({ state, id }) => state === "found" && id !== "doing_well");
  const early = about.filter(({ state }) => state === "too_early");
  const topics: Block[] =
    found.length === 0
      ? []
      : [{ kind: "topics", topics: found.map((finding) => topicOf(reader, person, finding)) }];
  const folded: Block[] =
    early.length === 0
      ? []
      : [
          {
            kind: "folded",
            label: words.shared.tooEarly.title(formats.number(early.length)),
            points: early.map((finding) =>
              earlyStatement(reader, finding, ownFindingStatement(reader, finding)),
            ),
          },
        ];
  const well = wentWell(reader, person);
  return [
    ...(well.length === 0
      ? []
      : [
          {
            id: "well",
            message: words.person.well.title,
            blocks: [{ kind: "points" as const, points: well }],
          },
        ]),
    ...(topics.length + folded.length === 0
      ? []
      : [
          {
            id: "talk",
            ...(topics.length === 0 ? {} : { message: words.person.talk.title }),
            blocks: [...topics, ...folded],
          },
        ]),
  ];
}
