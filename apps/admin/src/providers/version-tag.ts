/** The version of a row as the API wants it back in If-Match: `"v3"`. */
export const versionTag = (version: number): string => `"v${String(version)}"`;
