import type { CellStyle } from "hucre";
import type { CellRole } from "./grid.ts";

const quiet = { rgb: "5F5F5F" };
const line = { style: "thin", color: { rgb: "8C8C8C" } } as const;

/** How a cell is shown, by what it is. */
const byRole: Readonly<Record<CellRole, CellStyle>> = {
  title: { font: { bold: true, size: 14 } },
  notice: { font: { bold: true, color: { rgb: "B42318" } } },
  about: { font: { color: quiet } },
  heading: { font: { bold: true, size: 12 } },
  subheading: { font: { color: quiet } },
  head: {
    font: { bold: true },
    border: { bottom: line },
    alignment: { wrapText: true, vertical: "bottom" },
  },
  body: { alignment: { vertical: "top" } },
  foot: { font: { bold: true }, border: { top: line }, alignment: { vertical: "top" } },
  note: { font: { italic: true, color: quiet } },
};

/** The styles of a workbook: each is made once. */
export function styles(): (role: CellRole, more: { format?: string; wraps?: boolean }) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (role, { format, wraps = false }) => {
    const key = `${role} ${format} ${wraps}`;
    const found = known.get(key);
    if (found) return found;
    const plain = byRole[role];
    const style: CellStyle = {
      ...plain,
      ...(format === undefined ? {} : { numFmt: format }),
      ...(wraps ? { alignment: { ...plain.alignment, wrapText: true } } : {}),
    };
    known.set(key, style);
    return style;
  };
}
