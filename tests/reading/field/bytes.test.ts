import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const outcome = ["activity.count.orders", "activity.count.revenue"];

const off = ["strength", "absence", "accounts", "contacts", "plan", "activities", "targets"]
  .map((kind) => `  ${kind}: off\n`)
  .join("");
const settings = (quotes = "{}") => `languages: [en]\nfiles:\n${off}  quotes: ${quotes}\n`;

/** Two files of one system: who works there, and a quote of each that was won. */
function filesOf(names: readonly string[], encode: (text: string) => Buffer, mapping?: string) {
  const team = names.map((name, i) => `${i + 1};${name};Noord;1;2020-01-01`);
  const quotes = names.map((name, i) => `Q${i + 1};${name};05-10-2026;won;20-10-2026;1000`);
  return {
    "report.yaml": settings(mapping),
    "team.csv": encode(["person_id;name;team;fte;start_date", ...team, ""].join("\r\n")),
    "quotes.csv": encode(
      ["quote_id;account_manager_id;issued_on;outcome;closed_on;value", ...quotes, ""].join("\r\n"),
    ),
  };
}

const asIn = (encoding: string) => (text: string) => iconv.encode(text, encoding);
// Of the bytes that Windows-1252 does not use programs make control characters.
const twice = (text: string) => Buffer.from(new TextDecoder("windows-1252").decode(Buffer.from(text)));

const people: Record<string, readonly string[]> = {
  Dutch: ["Zoë Bakker", "René de Wit", "Coördinatie André", "Hélène Müller"],
  German: ["Jörg Müller", "Käthe Weiß", "Sören Böhm", "Günther Groß"],
  French: ["François Lefèvre", "Hélène Noël", "Benoît Dupré", "Cécile Côté"],
  Spanish: ["José García", "Begoña Muñoz", "Íñigo López", "Núria Peñón"],
  Polish: ["Michał Żółkiewski", "Wanda Wałęsa", "Łukasz Świętochowski", "Paweł Dąbrowski"],
  Czech: ["Jiří Dvořák", "Božena Němcová", "Tomáš Růžička", "Ondřej Šťastný"],
  Russian: ["Иван Петров", "Анна Смирнова"],
  Greek: ["Γιάννης Παπαδόπουλος", "Ελένη Δημητρίου"],
};

test.each([
  ["Dutch", "windows-1252"],
  ["Dutch", "cp850"],
  ["Dutch", "macintosh"],
  ["German", "windows-1252"],
  ["German", "cp850"],
  ["German", "cp437"],
  ["German", "macintosh"],
  ["French", "windows-1252"],
  ["French", "cp850"],
  ["French", "macintosh"],
  ["Spanish", "windows-1252"],
  ["Spanish", "cp850"],
  ["Spanish", "macintosh"],
  ["Polish", "windows-1250"],
  ["Polish", "cp852"],
  ["Czech", "windows-1250"],
  ["Czech", "cp852"],
  ["Russian", "windows-1251"],
  ["Russian", "cp866"],
  ["Russian", "koi8-r"],
  ["Greek", "windows-1253"],
])("%s names in %s are read as they were written", (language, encoding) => {
  const names = people[language] ?? [];
  const data = readField({ files: filesOf(names, asIn(encoding)) });
  expect(problemsOf(data)).toEqual([]);
  expect(data.dataset.people.map(({ name }) => name)).toEqual(names);
  expect(figuresOf(data, outcome)).toEqual([names.length, 1000 * names.length]);
});

test.each(Object.keys(people))(
  "%s names that were written as UTF-8 twice are read once, and told",
  (language) => {
    const names = people[language] ?? [];
    const data = readField({ files: filesOf(names, twice) });
    expect(problemsOf(data)).toEqual([
      "repaired file.double_encoding team.csv:2",
      "repaired file.double_encoding quotes.csv:2",
    ]);
    expect(data.dataset.people.map(({ name }) => name)).toEqual(names);
  },
);

test("a euro sign that was written as UTF-8 twice is read among names that were not", () => {
  const files = filesOf(["Zoë Bakker"], (text) => Buffer.from(text));
  const quotes = files["quotes.csv"].toString().replace(";1000", ";â‚¬ 1000");
  const data = readField({ files: { ...files, "quotes.csv": quotes } });
  expect(problemsOf(data)).toEqual(["repaired file.double_encoding quotes.csv:2"]);
  expect(data.problems[0]).toMatchObject({ value: "â‚¬ 1000", message: expect.stringContaining('"€ 1000"') });
  expect(figuresOf(data, outcome)).toEqual([1, 1000]);
});

test("one name that two encodings read otherwise is asked, with both readings and the line to paste", () => {
  const data = readField({ files: filesOf(["Zoë Bakker"], asIn("cp850")) });
  expect(problemsOf(data)).toContain("error file.ambiguous_encoding quotes.csv:2");
  const [problem] = data.problems.filter(({ file }) => file === "quotes.csv");
  expect(problem?.message).toContain('cp850: "Zoë Bakker"');
  expect(problem?.message).toContain('windows-1252: "Zo‰ Bakker"');
  expect(problem?.paste).toBe("files:\n  quotes:\n    encoding: cp850");
});

test.each(["cp850", "CP850", "IBM850", "msdos"])("an encoding that is named is not asked: %s", (name) => {
  const files = filesOf(["Zoë Bakker"], asIn("cp850"), `{ encoding: ${name} }`);
  const pinned = `${files["report.yaml"]}  team: { encoding: ${name} }\n`;
  const data = readField({ files: { ...files, "report.yaml": pinned } });
  expect(problemsOf(data)).toEqual([]);
  expect(data.dataset.people[0]?.name).toBe("Zoë Bakker");
});

test("a name in UTF-8 in a file of Windows-1252 is told with its line", () => {
  const files = filesOf(["Zoë", "René", "Jörg"], asIn("windows-1252"));
  const quotes = Buffer.concat([files["quotes.csv"], Buffer.from("Q4;Zoë;06-10-2026;open;;5\r\n")]);
  const data = readField({ files: { ...files, "quotes.csv": quotes } });
  expect(problemsOf(data)).toEqual(["error file.broken_encoding quotes.csv:5"]);
});

test("Turkish names that Western letters would spoil are read, or asked with Turkish among the readings", () => {
  const names = ["Ayşe Yıldız", "Barış Çağlar", "Gökhan Erdoğan"];
  const data = readField({ files: filesOf(names, asIn("windows-1254")) });
  const isAsked = problemsOf(data).includes("error file.ambiguous_encoding team.csv:2");
  if (isAsked) expect(data.problems[0]?.message).toContain('windows-1254: "Ayşe Yıldız"');
  else expect(data.dataset.people.map(({ name }) => name)).toEqual(names);
  const pinned = filesOf(names, asIn("windows-1254"), "{ encoding: windows-1254 }");
  const yaml = `${pinned["report.yaml"]}  team: { encoding: windows-1254 }\n`;
  expect(readField({ files: { ...pinned, "report.yaml": yaml } }).dataset.people[0]?.name).toBe(
    "Ayşe Yıldız",
  );
});

test.each(["Þór Sigurðsson", "Sigþór Friðþjófsson", "Ýr Bergþórsdóttir"])(
  "an Icelandic name stays what it is: %s",
  (name) => {
    const data = readField({ files: filesOf([name], asIn("windows-1252")) });
    expect(data.dataset.people[0]?.name).toBe(name);
  },
);

describe("A file with too few names of its own is read by those of the others", () => {
  const czech = ["Jiří Dvořák", "Tomáš Kovář", "Ondřej Němec", "Zdeněk Růžička"];
  const team = (names: readonly string[]) =>
    `person_id;name;team;fte;start_date\n${names.map((name, i) => `${i};${name};Noord;1;2020-01-01`).join("\n")}\n`;
  const accounts = (names: readonly string[]) =>
    `account_id;name;status;segment;account_manager_id\n${names.map((name, i) => `K${i};${name};customer;A;0`).join("\n")}\n`;
  const contacts = "contact_id;account_id;role\nC0;K0;Směřování\n";
  const read = (files: Record<string, Buffer | string>) => {
    const data = readField({ files });
    return {
      encodings: data.sources.map(({ file, encoding }) => `${file} ${encoding}`),
      asked: data.problems.filter(({ rule }) => rule === "file.ambiguous_encoding").map(({ file }) => file),
    };
  };

  test.each(["windows-1250", "cp852"])("one file in %s is clear, a name in another is not", (encoding) => {
    const files = {
      "team.csv": asIn(encoding)(team(["Ludwik Zieliński"])),
      "accounts.csv": asIn(encoding)(accounts(czech)),
    };
    expect(read(files)).toEqual({
      encodings: [`team.csv ${encoding}`, `accounts.csv ${encoding}`],
      asked: [],
    });
    // By itself it is taken for another, or asked.
    expect(read({ "team.csv": files["team.csv"] }).encodings).not.toEqual([`team.csv ${encoding}`]);
  });

  test("files with a name each tell together what none of them does", () => {
    const encoding = "windows-1250";
    const files = {
      "team.csv": asIn(encoding)(team(["Ludwik Zieliński"])),
      "accounts.csv": asIn(encoding)(accounts(["Dvořák"])),
      "contacts.csv": asIn(encoding)(contacts),
    };
    expect(read(files).encodings).toContain(`team.csv ${encoding}`);
  });

  test("files that contradict each other leave it asked, with both", () => {
    const files = {
      "team.csv": asIn("windows-1252")(team(["Sra. Nuñez"])),
      "accounts.csv": asIn("windows-1250")(accounts(czech)),
      "contacts.csv": asIn("windows-1252")(
        "contact_id;account_id;role\nC0;K0;Señor Ibáñez\nC1;K0;Señora Peña y Muñoz\n",
      ),
    };
    expect(read(files).asked).toContain("team.csv");
  });

  test("Western names stay what they are where nothing says otherwise", () => {
    const western = ["Señor Núñez", "François Müller", "Øystein Ærø", "João Conceição"];
    const files = {
      "team.csv": asIn("windows-1252")(team(["Señor Muñoz"])),
      "accounts.csv": asIn("windows-1252")(accounts(western)),
    };
    expect(read(files)).toEqual({
      encodings: ["team.csv windows-1252", "accounts.csv windows-1252"],
      asked: [],
    });
  });

  test.each(["Doğan Şahin", "Đorđe Petrović"])(
    "a lone name with letters that Icelandic has in their place is asked: %s",
    (name) => {
      const encoding = name.startsWith("Do") ? "windows-1254" : "windows-1250";
      expect(read({ "team.csv": asIn(encoding)(team([name])) }).asked).toEqual(["team.csv"]);
    },
  );
});

test("words that are none in any known encoding are an error, with how they look", () => {
  const data = readField({ files: filesOf(["山田太郎", "鈴木花子"], asIn("shift_jis")) });
  expect(problemsOf(data)).toEqual([
    "error file.broken_encoding team.csv:2",
    "error file.broken_encoding quotes.csv:2",
  ]);
  expect(data.problems[0]?.message).toContain("there are words in no encoding that is known");
});

test("a file that ends within a character was cut off", () => {
  const files = filesOf(["Zoë Bakker", "René Noël"], Buffer.from);
  const whole = files["quotes.csv"];
  const cut = whole.subarray(0, whole.lastIndexOf("ë") + 1);
  const data = readField({ files: { ...files, "quotes.csv": cut } });
  expect(problemsOf(data)).toEqual(["error file.broken_encoding quotes.csv:3"]);
  expect(data.problems[0]?.message).toContain("The file ends within a character: it was cut off.");
  // One accent at the end of a file in Windows-1252 is none.
  const last = filesOf(["Zoe Bakker"], Buffer.from);
  const note = Buffer.concat([last["quotes.csv"], Buffer.from("Q9;Zo\xeb;05-10-2026;open;;\xeb", "latin1")]);
  expect(problemsOf(readField({ files: { ...last, "quotes.csv": note } })).join()).not.toContain("broken");
});

test("what MS-DOS writes at the end of a file is no row", () => {
  const files = filesOf(["Zoë Bakker"], Buffer.from);
  const content = Buffer.concat([files["quotes.csv"], Buffer.from([0x1a])]);
  expect(problemsOf(readField({ files: { ...files, "quotes.csv": content } }))).toEqual([]);
});

test("names that were written as UTF-8 three times are read once", () => {
  const thrice = (text: string) => twice(twice(text).toString());
  const data = readField({ files: filesOf(["Zoë Bakker", "René Noël"], thrice) });
  expect(data.dataset.people.map(({ name }) => name)).toEqual(["Zoë Bakker", "René Noël"]);
});

test.each([
  ["MS-DOS", "cp850", "Zo├½"],
  ["the Mac", "macintosh", "Zo√´"],
])("UTF-8 that was taken for that of %s is a warning", (_, encoding, shown) => {
  const data = readField({
    files: filesOf(["Zoë Bakker"], (text) => Buffer.from(iconv.decode(Buffer.from(text), encoding))),
  });
  expect(problemsOf(data)).toContain("warning file.lost_characters team.csv:2");
  expect(data.problems[0]?.value).toContain(shown);
});

test("a question mark within a name is a letter that Windows could not write, in whatever encoding", () => {
  for (const encode of [Buffer.from, asIn("windows-1252")]) {
    const data = readField({ files: filesOf(["Ay?e Demir", "Zoë Bakker"], encode) });
    expect(problemsOf(data)).toContain("warning file.lost_characters team.csv:2");
    expect(data.problems[0]).toMatchObject({
      value: "Ay?e Demir",
      message: expect.stringContaining("stands ?, once"),
    });
  }
});

test.each(["Wie?", "Wat? Nu", "https://example.test/a?id=2", "Jan/Piet?nee", "offerte 5?nee"])(
  "a question mark elsewhere is one: %s",
  (name) => {
    expect(problemsOf(readField({ files: filesOf([name], Buffer.from) }))).toEqual([]);
  },
);

test("letters that were lost before the export are a warning", () => {
  const data = readField({ files: filesOf(["Zo\uFFFD Bakker"], Buffer.from) });
  expect(problemsOf(data)).toEqual([
    "warning file.lost_characters team.csv:2",
    "warning file.lost_characters quotes.csv:2",
  ]);
});

test.each([
  "Zoë Bakker",
  "Café “Één”",
  "Crèche Hélène",
  "foto’s van O’Brien",
  "de\u00A0Wit",
  "100 m³ bij 25 °C",
  "Søren Kjær",
  "Château d’Yquem",
  "RENé",
  "ZOë",
  "Šimek",
  "Dÿkstra",
  "½ × € 5 – korting…",
  "São Conceição",
  "Þór Sigurðsson",
])("a file in Windows-1252 stays what it is: %s", (name) => {
  const data = readField({ files: filesOf([name], asIn("windows-1252")) });
  expect(problemsOf(data)).toEqual([]);
  expect(data.dataset.people[0]?.name.replace("\u00A0", " ")).toBe(name.replace("\u00A0", " "));
});

describe("what is no CSV says what it is", () => {
  test.each<[string, string | Buffer, string]>([
    ["a workbook", Buffer.from("PK\x03\x04\x14\0\x06\0\x08\0....xl/workbook.xml", "latin1"), "(.xlsx)"],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "(.xls)"],
    ["a zip", Buffer.from("PK\x03\x04\x14\0\0\0....quotes.csv", "latin1"), "zip"],
    ["a gzip", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), "gzip"],
    ["a PDF", "%PDF-1.7\n", "PDF"],
    ["JSON", '[\n  { "quote_id": "Q1" }\n]\n', "JSON"],
    ["a page", "<html><body><table><tr><td>quote_id</td></tr></table></body></html>", "HTML"],
    ["a table of a page", "\n<table border=1><tr><th>quote_id</th></tr></table>", "HTML"],
    ["a workbook in XML", '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook>', "XML"],
    ["a dump", "-- MySQL\nINSERT INTO `quotes` VALUES (1,'Q1');\n", "SQL"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "picture"],
  ])("%s", (_, content, word) => {
    const data = readField({ files: { ...filesOf(["Zoë"], Buffer.from), "quotes.csv": content } });
    expect(problemsOf(data)).toEqual(["error file.unreadable quotes.csv"]);
    expect(data.problems[0]?.message).toContain(word);
  });
});
