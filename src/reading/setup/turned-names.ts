import { turnedName } from "../exports/settings/turned-name.ts";
import { foldKey } from "../fold.ts";
import { type FileProposal, put } from "./building.ts";
import { namesUnder } from "./names-of-people.ts";
import * as said from "./said.ts";

const ownColumn = ({ fit }: FileProposal) => (fit.kind === "team" ? "name" : "account_manager_id");

/** The names of people that stand in a file, as they are written there. */
const written = (proposal: FileProposal): string[] => {
  const header = proposal.columns.get(ownColumn(proposal));
  return header === undefined ? [] : namesUnder(proposal.sheet, header.split(" + "));
};

function isTurned(proposal: FileProposal): boolean {
  const { columns } = proposal.mapping;
  if (typeof columns !== "object" || columns === null) return false;
  const source = new Map<string, unknown>(Object.entries(columns)).get(ownColumn(proposal));
  return typeof source === "object" && source !== null && "turned" in source;
}

/** The names of people that stand in a file, as its mapping reads them. */
export const namesRead = (proposal: FileProposal): string[] =>
  isTurned(proposal) ? written(proposal).map(turnedName) : written(proposal);

/** Whether names are those of others only once they are turned around. */
function areTurned(names: readonly string[], others: readonly string[]): boolean {
  const there = new Set(others.map(foldKey));
  const isThere = (name: string) => there.has(foldKey(name));
  const withComma = names.filter((name) => turnedName(name) !== name);
  return withComma.some((name) => isThere(turnedName(name))) && !withComma.some(isThere);
}

/**
 * Puts that names stand with the last name first, in the file of employees or in one of work, where the
 * other writes them the other way around.
 */
export function putTurned(proposals: readonly FileProposal[]): void {
  const [team, ...more] = proposals.filter(({ fit }) => fit.kind === "team");
  if (!team || more.length > 0) return;
  const ofWork = proposals.filter(({ fit }) => fit.kind !== "team");
  const turn = (proposal: FileProposal) => {
    const name = ownColumn(proposal);
    const header = proposal.columns.get(name);
    if (header === undefined || header.includes(" + ")) return;
    put(proposal, "columns", name, { turned: header }, said.turnedNames);
  };
  const known = written(team);
  const isInWork = areTurned(known, ofWork.flatMap(written));
  if (isInWork) turn(team);
  for (const each of ofWork) if (areTurned(written(each), known) && !isInWork) turn(each);
}
