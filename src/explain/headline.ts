import { match } from "ts-pattern";
import type { Findings } from "../decide/findings.js";
import type { Catalogue } from "../vocabulary/catalogue.js";

/** What a headline hangs on. */
export type Headlined = Pick<Findings, "action" | "verdict" | "does" | "duties" | "obliges" | "caveats">;

/** What to do now, in one line that fits the reader and promises no step that is not there. */
export function headlineOf(
  { action, verdict, does, duties, obliges, caveats }: Headlined,
  { explanation: { headline }, acts }: Catalogue,
  isReaderAmong: boolean,
): string {
  const first = duties.find((duty) => duty.first && duty.onlyIf.length === 0);
  return match(action)
    .with("refer", () => (isReaderAmong ? headline.referYours : headline.refer))
    .with("hold", () => {
      if (verdict === "unsettled") return headline.holdDoubt;
      if (first !== undefined && verdict !== "forbidden") return `${headline.holdFirst} ${step(acts[first.act][0])}.`;
      if (caveats.some(({ code }) => code === "nothing-to-give")) return headline.holdNothing;
      return obliges.some((one) => one !== "nothing") ? headline.holdPaper : headline.hold;
    })
    .with("answer", () => (does === undefined ? headline.answer : headline.passOn))
    .with("comply", "ask", "decline", (other) => headline[other])
    .exhaustive();
}

function step(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
