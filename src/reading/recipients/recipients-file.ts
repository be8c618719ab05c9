import { recipients } from "../../contract/files/recipients.ts";
import { isBesideFile } from "../beside/beside-file.ts";

/** Whether a file of the data folder is that of recipients, by its name: a CSV file or a workbook. */
export const isRecipientsFile = (file: string): boolean => isBesideFile(recipients, file);
