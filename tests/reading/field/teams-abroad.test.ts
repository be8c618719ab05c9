import { describe, expect, test } from "vitest";
import { readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;België;1;2020-01-01\n";
const read = (settings: string) => readField({ files: { "team.csv": team, "report.yaml": settings } });
const told = (settings: string) =>
  read(settings)
    .problems.filter(({ severity }) => severity === "error")
    .map(({ line, column, message }) => `${line} ${column}: ${message}`);

describe("Holidays of a team in report.yaml", () => {
  test("stand under the name of the team, in whatever case, and get the name that the files have", () => {
    for (const settings of ["teams: { belgië: { country: BE } }\n", "teams: { BELGIË: { land: BE } }\n"]) {
      expect(told(settings)).toEqual([]);
      expect(Object.entries(read(settings).settings.teams)).toEqual([
        ["België", { country: "BE", holidays: { add: [], remove: [] } }],
      ]);
    }
  });

  test("of a team that no file names are told with the one that was meant", () => {
    expect(told("teams: { Belgie: { country: BE } }\n")).toEqual([
      expect.stringMatching(/^1 teams\.Belgie: Expected a team of the team file\. Did you mean "België"\?/),
    ]);
    expect(told("languages: [nl]\nteams: { Oost: { land: BE } }\n")).toHaveLength(1);
  });

  test("a country of which none are known is told where it stands, of a team and of the report", () => {
    expect(told("country: XX\nteams:\n  België: { country: QQ }\n")).toEqual([
      expect.stringMatching(/^1 country: No public holidays are known of this country/),
      expect.stringMatching(/^3 teams\.België\.country: No public holidays are known/),
    ]);
  });

  test("an unknown key, and a day that is none, are told", () => {
    expect(told("teams: { Noord: { contry: BE } }\n")).toEqual([
      expect.stringContaining('There is no key "contry". Did you mean "country"?'),
    ]);
    expect(told("teams: { Noord: { feestdagen: { erbij: [21-07-2026] } } }\n")).toEqual([
      expect.stringMatching(/^1 teams\.Noord\.feestdagen\.erbij\.0: /),
    ]);
  });
});
