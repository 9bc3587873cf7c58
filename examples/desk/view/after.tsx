import type { Catalogue } from "patron-privacy";
import type { DeskState } from "../model/state.js";
import type { DeskEvent } from "../model/update.js";
import type { Decided } from "../model/view.js";
import type { DeskTexts } from "../texts/english.js";
import { People } from "./people.js";
import { LogForm, Steps } from "./steps.js";

export { Compare } from "./compare.js";

/** What follows an answer: whom to call, the steps, and the form for the log. */
export function Follow({
  state,
  ...props
}: {
  readonly decided: Decided;
  readonly state: DeskState;
  readonly texts: DeskTexts;
  readonly words: Catalogue;
  readonly send: (event: DeskEvent) => void;
}) {
  return (
    <>
      {state.organization === null ? null : (
        <People organization={state.organization.organization} state={state} {...props} />
      )}
      <Steps done={state.done} {...props} />
      <LogForm {...props} />
    </>
  );
}
