import { expect, test } from "vitest";
import { classicScript, withClassicScripts } from "./script.ts";

test("a bundle keeps its names to itself", () => {
  expect(classicScript("const a=1;\n")).toBe("(()=>{const a=1;})();\n");
});

test("a bundle that imports from another or exports is refused", () => {
  for (const bundle of ['import{a}from"./a.js";a();', "const a=1;export{a};", 'a();import"./b.js"']) {
    expect(() => classicScript(bundle), bundle).toThrow("not in one file");
  }
  expect(classicScript('say("important export")')).toContain("important");
});

test("a module becomes a script that waits for the page; other scripts stay", () => {
  expect(withClassicScripts('<script type="module" src="/a.js"></script>')).toBe(
    '<script defer src="/a.js"></script>',
  );
  expect(withClassicScripts('<script type="application/json">1</script>')).toContain("application/json");
});
