import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalize } from "json-canonicalize";

/** SHA-256 of the canonical JSON (RFC 8785) of plain data, in lower-case hexadecimal. */
export function fingerprint(data: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(data))));
}
