import { expect, test } from "vitest";
import { CliError } from "../../command/cli-error.ts";
import { editionLinks } from "./edition-link.ts";

const linkOf = (base: string, home = "") => editionLinks(base)({ folder: "team-noord", home });

test("an address leads to the folder of the edition, in its language", () => {
  expect(linkOf("https://intranet.example/sales/")).toEqual({
    said: "https://intranet.example/sales/team-noord/index.html",
    href: "https://intranet.example/sales/team-noord/index.html",
  });
  expect(linkOf("https://intranet.example", "en/").href).toBe(
    "https://intranet.example/team-noord/en/index.html",
  );
});

test("a path is said as it is typed, and leads there as a file", () => {
  expect(linkOf("\\\\server\\share\\sales & more")).toEqual({
    said: "\\\\server\\share\\sales & more\\team-noord\\index.html",
    href: "file://server/share/sales%20%26%20more/team-noord/index.html",
  });
  expect(linkOf("S:\\sales\\").href).toBe("file:///S:/sales/team-noord/index.html");
  expect(linkOf("/mnt/sales").href).toBe("file:///mnt/sales/team-noord/index.html");
});

test("where the folder of the edition stands can be said, as for one file each", () => {
  expect(
    linkOf("https://x.sharepoint.example/sites/Sales/Shared Documents/{edition}.html".replaceAll(" ", "%20")),
  ).toEqual({
    said: "https://x.sharepoint.example/sites/Sales/Shared%20Documents/team-noord.html",
    href: "https://x.sharepoint.example/sites/Sales/Shared%20Documents/team-noord.html",
  });
});

test.each(["javascript:alert(1)", "sales", "", "ftp://x.example/", "https://a b/", "/mnt/a\r\nBcc: x"])(
  "%j is no place to link to",
  (base) => expect(() => editionLinks(base)).toThrow(CliError),
);
