import type { Source } from "../../policy/source.js";
import { lawAndAdvice } from "./law-and-advice.js";
import { libraryPolicies } from "./library-policies.js";
import { multnomah } from "./multnomah.js";

/** Where the answers of this pack were published, by the key that rules cite. */
export const sources: { readonly [key: string]: Source } = { ...libraryPolicies, ...multnomah, ...lawAndAdvice };
