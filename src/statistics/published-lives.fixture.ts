import type { Life } from "./life.ts";

/** Published survival data, as facts to compute with. `chronic`: chronic graft versus host disease. */
type Cause = "chronic" | "relapse" | "death";

const days = (times: readonly number[], cause: Cause | null): Life<Cause>[] =>
  times.map((time) => ({ time, cause }));

/**
 * What came first after a bone marrow transplant, in thousandths of a year: 100 patients of a trial, four of
 * them seen without any of the three. Pintilie (2006), Competing Risks: A Practical Perspective (Wiley).
 */
export const transplants: Life<Cause>[] = [
  ...days(
    [
      277, 277, 277, 277, 277, 279, 282, 287, 287, 290, 290, 301, 307, 320, 320, 323, 329, 329, 331, 331, 339,
      342, 345, 345, 348, 350, 350, 359, 361, 367, 367, 367, 372, 375, 378, 381, 381, 383, 392, 394, 397, 400,
      402, 402, 408, 408, 408, 411, 413, 419, 422, 422, 433, 444, 446, 452, 457, 463, 465, 474, 474, 474, 479,
      479, 479, 482, 496, 496, 517, 520, 553, 564, 567, 616, 619, 630, 701, 742, 764, 857, 914, 923, 958, 964,
      991, 1993,
    ],
    "chronic",
  ),
  ...days([172, 274, 301, 416, 438], "relapse"),
  ...days([63, 110, 181, 219, 287], "death"),
  ...days([57, 1202, 1205, 2776], null),
];

/**
 * The cumulative incidences of these and their 95 % intervals, by thousandths of a year, as SAS/STAT 14.3
 * PROC LIFETEST gives them (Aalen's variance, log(−log)) and scikit-survival keeps them to compare with.
 */
export const transplantsPublished: [cause: Cause, by: number, share: number, low: number, high: number][] = [
  ["chronic", 290, 0.1111111111, 0.0586926671, 0.1821979263],
  ["chronic", 400, 0.4242424242, 0.3253787019, 0.5195302167],
  ["chronic", 600, 0.7373737374, 0.6372402592, 0.8138464244],
  ["chronic", 900, 0.8080808081, 0.7136965037, 0.8740434965],
  ["chronic", 2000, 0.8787878788, 0.7812002027, 0.9346205457],
  ["relapse", 290, 0.0202020202, 0.003863469, 0.0645537226],
  ["relapse", 400, 0.0303030303, 0.0080874912, 0.0790421599],
  ["relapse", 600, 0.0505050505, 0.0186073989, 0.1067341422],
  ["relapse", 900, 0.0505050505, 0.0186073989, 0.1067341422],
  ["relapse", 2000, 0.0505050505, 0.0186073989, 0.1067341422],
  ["death", 290, 0.0505050505, 0.0186753126, 0.1065157977],
  ["death", 400, 0.0505050505, 0.0186753126, 0.1065157977],
  ["death", 600, 0.0505050505, 0.0186753126, 0.1065157977],
  ["death", 900, 0.0505050505, 0.0186753126, 0.1065157977],
  ["death", 2000, 0.0505050505, 0.0186753126, 0.1065157977],
];

/**
 * Months to relapse or to death from the transplant, of patients with acute leukaemia. Scrucca, Santucci and
 * Aversa (2007), Competing risk analysis using R: an easy guide for clinicians, Bone Marrow Transplantation 40.
 */
export const leukaemia: Life<Cause>[] = [
  ...days([0, 1, 3, 3, 3, 4, 4, 8, 12], "relapse"),
  ...days([0, 1, 2, 3, 4, 5, 7, 7, 8, 9, 10, 13, 14, 22, 26], "death"),
  ...days([2, 4, 7, 8, 32, 35, 35, 67, 68, 70, 72], null),
];

/** Their cumulative incidences by that month, as scikit-survival keeps them from R's cmprsk: relapse, death. */
export const leukaemiaPublished: [by: number, relapse: number, death: number][] = [
  [0, 0.02857143, 0.02857143],
  [1, 0.05714286, 0.05714286],
  [2, 0.05714286, 0.08571429],
  [3, 0.14581281, 0.11527094],
  [4, 0.20492611, 0.14482759],
  [8, 0.23771164, 0.27050544],
  [12, 0.27283899, 0.34076015],
  [26, 0.27283899, 0.48126955],
  [72, 0.27283899, 0.48126955],
];

/**
 * Weeks to the end of a remission with 6-mercaptopurine, 21 patients; null: still in remission. Freireich et
 * al. (1963), Blood 21; the standard example of Klein and Moeschberger, Survival Analysis, table 4.1.
 */
export const remissions: Life<"relapse">[] = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((time) => ({ time, cause: "relapse" as const })),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((time) => ({ time, cause: null })),
];

/** Their share in remission after that week, with Greenwood's standard error to the four digits printed. */
export const remissionsPublished: [week: number, share: number, error: number][] = [
  [6, 0.857143, 0.0764],
  [7, 0.806723, 0.0869],
  [10, 0.752941, 0.0963],
  [13, 0.690196, 0.1068],
  [16, 0.627451, 0.1141],
  [22, 0.537815, 0.1282],
  [23, 0.448179, 0.1346],
];
