import { makeFilterable } from "./chips.ts";
import { makeComparable } from "./dimmed.ts";
import { makeFindable } from "./page-search.ts";
import { makeReadable } from "./readable.ts";
import { makeSortable } from "./sort.ts";
import { makeReachable } from "./target.ts";
import { makeCalculable } from "./what-if.ts";

// Everything on the pages works without this; it only adds.
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) makeSortable(table);
for (const figure of document.querySelectorAll<HTMLElement>("figure:has(.reading)")) makeReadable(figure);
for (const group of document.querySelectorAll<HTMLElement>("[data-filter]")) makeFilterable(group);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-find]")) makeFindable(form);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-what-if]")) makeCalculable(form);
makeReachable();
makeComparable();
