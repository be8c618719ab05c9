import { posix } from "node:path";
import { expect, test } from "vitest";
import { type Fault, faultOfPlace, faultOfText, type Guarded } from "./judge.ts";
import { type Flavour, flavours, relation } from "./relation.ts";

/** Why nothing may be written at a place, in one word and the name of what is guarded; `-` where it may. */
function judged(said: string, guarded: Guarded, flavour: Flavour, mayLieInData = false): string {
  const fault: Fault | null =
    faultOfText(said, flavour) ??
    faultOfPlace(guarded, {
      relationTo: (other) => relation(flavour.path.resolve(guarded.working, said), other, flavour),
      mayLieInData,
    });
  if (fault === null) return "-";
  return "guarded" in fault ? `${fault.is} ${fault.guarded}` : fault.is;
}

const onLinux: Guarded = { working: "/opt/handjes", program: "/opt/handjes", data: "/srv/exports/data" };
const onLinuxRows = [
  ["", "missing"],
  [" \t", "missing"],
  ["~", "home sign"],
  ["~/reports", "home sign"],
  ["./~", "-"],
  [".", "same program"],
  ["./", "same program"],
  ["dist/..", "same program"],
  ["..", "above program"],
  ["../..", "above data"],
  ["/", "above data"],
  ["//", "above data"],
  ["/srv", "above data"],
  ["/srv/exports", "above data"],
  ["/srv/exports/data", "same data"],
  ["/srv/exports/data/", "same data"],
  ["/srv/exports/./data/../data", "same data"],
  ["../../srv/exports/data", "same data"],
  ["/srv/exports/data/editions", "below data"],
  ["/srv/exports/data2", "-"],
  ["/srv/exports/Data", "-"],
  ["/srv/exports/dat", "-"],
  ["dist", "-"],
  ["/opt/handjes-2", "-"],
  ["/opt", "above program"],
  ["C:\\reports", "-"],
  ["con", "-"],
] as const;

test.each(onLinuxRows)("on Linux: %s is %s", (said, expected) => {
  expect(judged(said, onLinux, flavours.linux)).toBe(expected);
});

test("a Mac knows neither capitals nor two ways to write é", () => {
  const guarded: Guarded = { working: "/Users/a", program: "/opt/h", data: "/Users/a/Ge\u0301gevens" };
  expect(judged("g\u00e9gevens", guarded, flavours.mac)).toBe("same data");
  expect(judged("/users/A", guarded, flavours.mac)).toBe("above data");
  expect(judged("/OPT/H/dist", guarded, flavours.mac)).toBe("-");
});

const onWindows: Guarded = { working: "C:\\handjes", program: "C:\\handjes", data: "D:\\exports\\data" };
const onWindowsRows = [
  ["", "missing"],
  ["~\\reports", "home sign"],
  [".", "same program"],
  [".\\", "same program"],
  ["..", "above program"],
  ["C:", "same program"],
  ["C:.", "same program"],
  ["C:\\", "above program"],
  ["c:/", "above program"],
  ["\\", "above program"],
  ["/", "above program"],
  ["C:\\HANDJES", "same program"],
  ["c:/handjes/", "same program"],
  ["C:\\handjes. ", "same program"],
  ["C:\\handjes\\x\\..", "same program"],
  ["\\\\?\\C:\\handjes", "same program"],
  ["\\\\.\\C:\\handjes", "same program"],
  ["//?/C:/handjes", "same program"],
  ["\\\\localhost\\C$\\handjes", "same program"],
  ["\\\\127.0.0.1\\c$", "above program"],
  ["\\\\?\\UNC\\localhost\\D$\\exports\\data", "same data"],
  ["D:\\", "above data"],
  ["D:\\exports", "above data"],
  ["D:\\Exports\\DATA\\", "same data"],
  ["D:/exports/data/editions", "below data"],
  ["D:\\exports\\data2", "-"],
  ["E:\\", "-"],
  ["E:\\handjes", "-"],
  ["\\\\server\\share\\sales", "-"],
  ["\\\\server\\C$\\handjes", "-"],
  ["dist", "-"],
  ["C:dist", "-"],
  ["con", "device"],
  ["reports\\NUL", "device"],
  ["reports/aux.html", "device"],
  ["\\\\.\\PhysicalDrive0", "device"],
] as const;

test.each(onWindowsRows)("on Windows: %s is %s", (said, expected) => {
  expect(judged(said, onWindows, flavours.windows)).toBe(expected);
});

test("exports on a share are guarded as those on a disk, also in the long form", () => {
  const guarded: Guarded = { ...onWindows, data: "\\\\server\\share\\exports" };
  const judge = (said: string) => judged(said, guarded, flavours.windows);
  expect(judge("//SERVER/share/exports")).toBe("same data");
  expect(judge("\\\\?\\UNC\\server\\share\\exports\\new")).toBe("below data");
  expect(judge("\\\\server\\share")).toBe("above data");
  expect(judge("\\\\server\\share2\\exports")).toBe("-");
});

test("in the data folder may lie what lay there before", () => {
  expect(judged("/srv/exports/data/report", onLinux, flavours.linux, true)).toBe("-");
  expect(judged("/srv/exports/data", onLinux, flavours.linux, true)).toBe("same data");
});

test("no folder lies both in another and above it, whatever their names", () => {
  const names = ["a", "b", "A", "a.", ".", "..", "é", "con"];
  const paths = names.flatMap((one) => names.map((other) => posix.join("/", one, other)));
  for (const one of paths) {
    for (const other of paths) {
      const [there, back] = [relation(one, other, flavours.linux), relation(other, one, flavours.linux)];
      expect({ above: "below", below: "above", same: "same", apart: "apart" }[there]).toBe(back);
    }
  }
});
