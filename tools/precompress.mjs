// Writes beside each text of a built panel what a browser would rather have: FILE.br and FILE.gz, where they are smaller.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const texts = /\.(html|js|mjs|css|json|map|svg|txt|webmanifest|wasm)$/;
const [directory] = process.argv.slice(2);
if (!directory) throw new Error("expected the directory of a built panel");

for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !texts.test(entry.name)) continue;
  const file = join(entry.parentPath ?? entry.path, entry.name);
  const text = readFileSync(file);
  const variants = {
    ".br": brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    ".gz": gzipSync(text, { level: 9 }),
  };
  for (const [ending, data] of Object.entries(variants)) {
    if (data.length < text.length) writeFileSync(file + ending, data);
  }
}
