import { unzipSync, zipSync } from 'fflate';
import { mostUnpacked } from '#domain/early-warning/identified';

const mostParts = 200;

/**
 * A spreadsheet is a packed folder. It is unpacked here with its declared sizes as the limit, so that a small file never fills the memory,
 * and handed on as a folder that is not packed. null: it is too large.
 */
export const unpacked = (file: Uint8Array): ArrayBuffer | null => {
  let bytes = 0;
  let parts = 0;
  const files = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      const wanted = /\.(xml|rels)$/.test(name);
      if (wanted) bytes += originalSize;
      if (wanted) parts += 1;
      return wanted && bytes <= mostUnpacked && parts <= mostParts;
    },
  });
  if (bytes > mostUnpacked || parts > mostParts) return null;
  const { buffer } = zipSync(files, { level: 0 });
  return buffer instanceof ArrayBuffer ? buffer : null;
};
