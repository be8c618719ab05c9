import { expect, test } from "vitest";
import { SvgDocument, SvgElement } from "./svg-document.ts";

const document = new SvgDocument();
const element = (name: string, text = "") => {
  const made = new SvgElement(document, name);
  made.textContent = text;
  return made;
};

test("an element is written with its attributes, its text and its children, in that order", () => {
  const group = element("g", "before");
  group.setAttribute("fill", "red");
  group.setAttribute("x", 1.5);
  group.setAttribute("fill", "blue");
  group.appendChild(element("rect"));
  group.appendChild(element("text", "Noord"));
  expect(group.markup()).toBe('<g fill="blue" x="1.5">before<rect/><text>Noord</text></g>');
  expect(group.parts().map(({ tagName }) => tagName)).toEqual(["g", "rect", "text"]);
});

test("what attributes and texts hold is words", () => {
  const hostile = element("text", `<b>"&amp;"</b>`);
  hostile.setAttribute("class", `"><script>`);
  expect(hostile.markup()).toBe(
    '<text class="&quot;&gt;&lt;script&gt;">&lt;b&gt;&quot;&amp;amp;&quot;&lt;/b&gt;</text>',
  );
});

test("a child stands in one place only", () => {
  const [one, other, child] = [element("g"), element("a"), element("rect")];
  one.appendChild(child);
  one.appendChild(element("line"));
  other.appendChild(child);
  expect(one.markup()).toBe("<g><line/></g>");
  one.insertBefore(child, one.children[0] ?? null);
  expect([one.markup(), other.markup()]).toEqual(["<g><rect/><line/></g>", "<a/>"]);
  child.remove();
  child.remove();
  expect(one.markup()).toBe("<g><line/></g>");
});

test("an attribute that was taken away is not there", () => {
  const rect = element("rect");
  rect.setAttribute("x", 0);
  expect([rect.hasAttribute("x"), rect.getAttribute("x")]).toEqual([true, "0"]);
  rect.removeAttribute("x");
  expect([rect.hasAttribute("x"), rect.getAttribute("x")]).toEqual([false, null]);
});
