import type { OwnFile } from "../model/state.js";
import { basePacks, packOf } from "./law.js";

/** Larger files are no policies: the longest published one has 60 kB. */
export const mostMegabytes = 2;

/** Reads a file that was chosen or dropped. The reader itself is loaded at the first file. */
export async function readFile(file: File): Promise<OwnFile> {
  const { name } = file;
  if (file.size > mostMegabytes * 1_000_000) return { kind: "too-large", name };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { kind: "not-text", name };
  }
  if (text.includes("\0")) return { kind: "not-text", name };
  return readOwn(name, text);
}

/** Reads the text of a file; `failed` where the reader does not load. */
export async function readOwn(name: string, text: string): Promise<OwnFile> {
  try {
    const { readText } = await import("./reader.js");
    return await readText(name, text, { base: basePacks, packOf });
  } catch {
    return { kind: "failed", name };
  }
}
