import type { Catalogue } from "patron-privacy";
import { useState } from "preact/hooks";
import { comparisonOf } from "../model/compare.js";
import { isDay } from "../model/link.js";
import type { Compare as Comparing, DeskState } from "../model/state.js";
import type { DeskEvent } from "../model/update.js";
import { type Decided, placesOf } from "../model/view.js";
import type { DeskTexts } from "../texts/english.js";
import { fill } from "../texts/fill.js";
import { Lines } from "./parts.js";

interface Props {
  readonly state: DeskState;
  readonly decided: Decided;
  readonly texts: DeskTexts;
  readonly words: Catalogue;
  readonly send: (event: DeskEvent) => void;
}

/** The same case in another state, on another day, or without the library's own rules, and what makes the difference. */
export function Compare({ state, decided, texts, words, send }: Props) {
  const [mode, setMode] = useState<Comparing["with"]>(state.compare.with);
  const comparison = comparisonOf(state, decided, texts, words);
  const choose = (chosen: Comparing["with"]) => {
    setMode(chosen);
    if (chosen === "nothing" || chosen === "rules") send({ type: "compare", compare: { with: chosen } });
  };
  return (
    <details class="panel no-print" open={state.compare.with !== "nothing"}>
      <summary>{texts.compare}</summary>
      <p class="quiet">{texts.compareHelp}</p>
      <label for="compare">{texts.compare}</label>
      <select id="compare" value={mode} onChange={(event) => choose(event.currentTarget.value as Comparing["with"])}>
        <option value="nothing">{texts.compareNothing}</option>
        <option value="state">{texts.compareState}</option>
        <option value="day">{texts.compareDay}</option>
        {state.own === null ? null : <option value="rules">{texts.compareRules}</option>}
      </select>
      {mode === "state" ? (
        <>
          <label for="compare-state">{texts.compareState}</label>
          <select
            id="compare-state"
            value={state.compare.with === "state" ? state.compare.jurisdiction : ""}
            onChange={(event) => {
              const found = placesOf(words).find(({ code }) => code === event.currentTarget.value);
              if (found !== undefined) send({ type: "compare", compare: { with: "state", jurisdiction: found.code } });
            }}
          >
            <option value="" />
            {placesOf(words).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </>
      ) : null}
      {mode === "day" ? (
        <>
          <label for="compare-day">{texts.compareDay}</label>
          <input
            id="compare-day"
            type="date"
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (isDay(day)) send({ type: "compare", compare: { with: "day", day } });
            }}
          />
        </>
      ) : null}
      <div role="status">
        {comparison.is === "loading" ? <p>{texts.compareLoading}</p> : null}
        {comparison.is === "failed" ? <p>{texts.compareFailed}</p> : null}
        {comparison.is === "ready" && comparison.view.differs.length === 0 ? <p>{texts.compareSame}</p> : null}
      </div>
      {comparison.is === "ready" && comparison.view.differs.length > 0 ? (
        <>
          <h3>{texts.compareDiffers}</h3>
          <table>
            <thead>
              <tr>
                <td />
                {comparison.view.sides.map((side) => (
                  <th scope="col" key={side}>
                    {side}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {comparison.view.differs.map(({ label, sides }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{sides[0]}</td>
                  <td>{sides[1]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      {comparison.is === "ready"
        ? comparison.view.why.map(({ side, lines }) => (
            <div key={side}>
              <h3>{fill(texts.compareOnly, { side })}</h3>
              <Lines lines={lines} first={texts.first} />
            </div>
          ))
        : null}
    </details>
  );
}
