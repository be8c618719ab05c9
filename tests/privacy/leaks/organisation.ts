import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A text that stands nowhere else, so that where it turns up it has leaked. */
export const marker = {
  person: (team: string, number: number) => `Qperson${team}${number}`,
  /** The number somebody has in the exports. */
  id: (team: string, number: number) => `Qnr${team}${number}`,
  account: (team: string, number: number) => `Qaccount${team}${number}`,
  accountId: (team: string, number: number) => `Qkey${team}${number}`,
  contact: (team: string, number: number) => `Qcontact${team}${number}`,
  help: (team: string) => `Qhelp${team}`,
  quote: (team: string, number: number) => `Qquote${team}${number}`,
  stage: (team: string) => `Qstage${team}`,
  /** Why a cell of a team is corrected. */
  why: (team: string) => `Qwhy${team}`,
  team: (team: string) => `Qteam${team}`,
  /** What somebody wrote beside a figure of a team, of one of its people, or of the company. */
  note: (about: string, reader: string) => `Qnote${about}${reader}`,
  /** Who wrote it. */
  author: (about: string) => `Qauthor${about}`,
  /** What was promised to somebody, why it was dropped, and what was promised to a whole team. */
  promise: (team: string, number: number) => `Qpromise${team}${number}`,
  dropped: (team: string) => `Qdropped${team}`,
  ofTeam: (team: string) => `Qtogether${team}`,
  /** The number that an agreement has in its file. */
  agreement: (team: string) => `Qagreement${team}`,
  /** How sure somebody is, to a hundredth of a percent. */
  sure: "0.6173",
  reason: "Qreason",
  stranger: "Qstranger",
  /** Who gets an edition by mail. */
  recipients: [
    { address: "qmailboard@qdomain.example", edition: "management" },
    { address: "qmailall@qdomain.example", edition: "company" },
    { address: "qmailalpha@qdomain.example", edition: "team:Qteamalpha" },
    { address: "qmailbeta@qdomain.example", edition: "team:Qteambeta" },
    { address: "qmailone@qdomain.example", edition: "person:Qnralpha1" },
  ],
} as const;

/** Days that stand in the exports only as those of somebody's absence. */
export const absenceDays = ["2026-03-17", "17-03-2026", "17 maart 2026", "17 March 2026", "2026-07-23"];

/** The day of an appointment of one person of a team with a customer of their own, as files write it. */
export const diaryDays: Readonly<Record<string, readonly string[]>> = {
  alpha: ["2026-12-08", "20261208"],
  beta: ["2026-12-09", "20261209"],
};

/** What the customer of that person wishes, and how often a year their own norm is. */
export const ownTimes: Readonly<Record<string, readonly string[]>> = {
  alpha: ["17.828", "19.292"],
  beta: ["21.717", "23.535"],
};

export const teams = ["alpha", "beta"];

/** For whom notes are written about whom; what is about somebody is for them at least. */
export const notesWritten = [
  ...["company", ...teams].flatMap((about) =>
    ["management", "team", "person", "all"].map((reader) => ({ about, reader })),
  ),
  ...teams.flatMap((team) => ["person", "all"].map((reader) => ({ about: `${team}One`, reader }))),
];
export const people = [1, 2, 3, 4, 5, 6];

const days = Array.from({ length: 28 }, (_, i) => String(i + 1).padStart(2, "0")).filter(
  (day) => day !== "17" && day !== "23",
);
const months = [
  "2025-11",
  "2025-12",
  "2026-01",
  "2026-02",
  "2026-03",
  "2026-04",
  "2026-05",
  "2026-06",
  "2026-07",
  "2026-08",
  "2026-09",
  "2026-10",
];

/** Writes an organisation of two teams in which every name, number, reason and day of absence is a marker. */
export function writeMarked(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, lines: string[]) => writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  const everybody = teams.flatMap((team) => people.map((number) => ({ team, number })));
  const accounts = everybody.flatMap((person) =>
    [0, 1, 2].map((n) => ({ ...person, account: person.number * 10 + n })),
  );
  write("team.csv", [
    "person_id,name,team,role,fte,start_date",
    ...everybody.map(
      ({ team, number }) =>
        `${marker.id(team, number)},${marker.person(team, number)},${marker.team(team)},Account manager,1,2019-01-01`,
    ),
  ]);
  write("strength.csv", ["team,from,to,fte", ...teams.map((team) => `${marker.team(team)},2019-01-01,,7`)]);
  write("absence.csv", [
    "person_id,start_date,end_date,share,reason",
    ...teams.flatMap((team) =>
      [1, 2, 3, 4].map((number) => `${marker.id(team, number)},2026-03-17,2026-07-23,1,${marker.reason}`),
    ),
  ]);
  write("accounts.csv", [
    "account_id,name,status,segment,account_manager_id,since,wish_per_year,times_per_year",
    ...accounts.map(
      ({ team, number, account }) =>
        `${marker.accountId(team, account)},${marker.account(team, account)},${account % 3 === 2 ? "prospect" : "customer"},A,${marker.id(team, number)},2019-01-01,${account === 20 ? ownTimes[team] : "12,"}`,
    ),
  ]);
  write("contacts.csv", [
    "contact_id,account_id",
    ...accounts.map(
      ({ team, account }) => `${marker.contact(team, account)},${marker.accountId(team, account)}`,
    ),
  ]);
  write("plan.csv", [
    "account_manager_id,segment,medium,per,times_per_year,minutes,hit_rate,order_value,agreed_on,help",
    ",A,visit,account,12,60,,,,",
    ",A,quote,account,4,60,0.3,9000,,",
    ...teams.map((team) => `${marker.id(team, 6)},A,call,account,6,20,,,2026-01-05,${marker.help(team)}`),
  ]);
  for (const team of teams) {
    write(`worksheet-${marker.id(team, 5)}.csv`, [
      "account_manager_id,segment,medium,per,times_per_year,minutes,agreed_on,help",
      `${marker.id(team, 5)},A,email,account,6,10,2026-02-05,`,
    ]);
  }
  const done = months.flatMap((month) =>
    accounts.flatMap(({ team, number, account }) =>
      [0, 1].map((n) => {
        const day = days[(account * 7 + n * 11 + months.indexOf(month)) % days.length];
        return `${month}-${day},${marker.id(team, number)},visit,${marker.accountId(team, account)},${marker.contact(team, account)}`;
      }),
    ),
  );
  write("activities.csv", [
    "date,account_manager_id,type,account_id,contact_id,status",
    ...done,
    `2026-10-30,${marker.id("alpha", 6)},visit,,,done`,
    `2026-10-30,${marker.stranger},visit,,,done`,
    ...teams.map(
      (team) => `${diaryDays[team]?.[0]},${marker.id(team, 2)},visit,${marker.accountId(team, 20)},,planned`,
    ),
  ]);
  write("quotes.csv", [
    "quote_id,account_manager_id,issued_on,account_id,outcome,closed_on,value,expected_on,stage",
    ...months.flatMap((month) =>
      accounts.map(
        ({ team, number, account }, i) =>
          `O${month}${i},${marker.id(team, number)},${month}-02,${marker.accountId(team, account)},${i % 3 === 0 ? "won" : "lost"},${month}-27,${5000 + i},,`,
      ),
    ),
    ...accounts.map(
      ({ team, number, account }) =>
        `${marker.quote(team, account)},${marker.id(team, number)},2026-0${1 + (account % 9)}-05,${marker.accountId(team, account)},open,,${7000 + account},2026-11-05,${marker.stage(team)}`,
    ),
  ]);
  write("agreements.csv", [
    "agreement_id,account_manager_id,team,kind,by,what,on,due,dropped_on,why,finding,steering,confidence",
    ...everybody.map(
      ({ team, number }) =>
        `,${marker.id(team, number)},,promised,lead,${marker.promise(team, number)},2026-10-06,2026-11-06,,,,,`,
    ),
    ...teams.flatMap((team) => [
      `${marker.agreement(team)},${marker.id(team, 2)},,asked,,${marker.promise(team, 9)},2026-10-06,,2026-10-20,${marker.dropped(team)},,,`,
      `,,${marker.team(team)},promised,lead,${marker.ofTeam(team)},2026-10-06,,,,,,`,
    ]),
    ...[1, 2, 3].map(
      (month) => `,${marker.id("alpha", 1)},,confidence,,,2026-0${month}-05,,,,,,${marker.sure}`,
    ),
  ]);
  write("corrections.csv", [
    "file,key,column,from,to,why",
    ...teams.map(
      (team) =>
        `quotes.csv,${marker.quote(team, 10)},value,7010,7011,${marker.why(team)} ${marker.person(team, 1)}`,
    ),
    `absence.csv,line 2,reason,${marker.reason},other,${marker.reason}`,
  ]);
  write("recipients.csv", [
    "email,edition",
    ...marker.recipients.map(({ address, edition }) => `${address},${edition}`),
  ]);
  const scopeOf = (about: string) => {
    if (about === "company") return ",";
    return about.endsWith("One")
      ? `,${marker.id(about.slice(0, -"One".length), 1)}`
      : `${marker.team(about)},`;
  };
  write("notes.csv", [
    "period,team,account_manager_id,figure,text,for,reason,by",
    ...["2026-10", "2026-08"].flatMap((month) =>
      notesWritten.map(
        ({ about, reader }) =>
          `${month},${scopeOf(about)},revenue,${marker.note(about, reader)},${reader},hands,${marker.author(about)}`,
      ),
    ),
  ]);
  write("targets.csv", [
    "team,account_manager_id,from,to,measure,value",
    ...teams.map((team) => `${marker.team(team)},,2026-01-01,2026-12-31,revenue,400000`),
    `${marker.team("alpha")},${marker.id("alpha", 1)},2026-01-01,2026-12-31,revenue,60000`,
  ]);
  write("report.yaml", ["organisation: Onderneming", `teams: { ${marker.team("beta")}: { country: BE } }`]);
}
