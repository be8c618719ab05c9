import type { Texts } from "../fast/fast.ts";
import { saysNoKeyIn } from "./no-key.ts";

/** Whether one of some texts stands for nothing. */
export function haveNoKey(texts: Texts): boolean {
  return texts.ends.some((end, code) => saysNoKeyIn(texts.bytes, texts.charset, texts.startOf(code), end));
}
