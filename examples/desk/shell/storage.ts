const key = "patron-privacy-desk";

/** Keeps on this computer where the library is, as a link without answers; false where the browser refuses. */
export function remember(library: string | null): boolean {
  try {
    if (library === null) localStorage.removeItem(key);
    else localStorage.setItem(key, library);
    return true;
  } catch {
    return false;
  }
}

/** The library that was kept; `null` where there is none, or the browser refuses. */
export function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
