/** Lets the page open without a connection after the first visit. From a file there is nothing to keep. */
export function keepOffline(): void {
  if (!location.protocol.startsWith("http") || !("serviceWorker" in navigator)) return;
  try {
    const address = scriptAddress("./offline-worker.js");
    // a browser that refuses goes on without it
    navigator.serviceWorker.register(address).catch(() => undefined);
  } catch {
    // the same: private windows may throw at once
  }
}

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown };
}

/** The address of the worker in the form that the content security policy asks for. */
function scriptAddress(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }; // not in every browser
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy("patron-privacy-desk", { createScriptURL: (one) => one });
  return policy.createScriptURL(address) as string; // a TrustedScriptURL, which `register` takes
}
