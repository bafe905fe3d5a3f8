import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Where a running panel answers /api while this server serves the sources: `make run` prints it.
const panel = process.env.PANEL ?? "http://127.0.0.1:3000";
// The policy that the panel's listener sends (router/panel), so that a preview fails where it would.
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const api = { "/api": { target: panel, changeOrigin: false } };

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  server: { proxy: api },
  preview: { proxy: api, headers: { "Content-Security-Policy": policy } },
  build: {
    target: "es2022",
    manifest: true, // for scripts/budget.mjs
    assetsInlineLimit: 0, // everything is a file, so that the policy needs no exceptions
    modulePreload: { polyfill: false },
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
});
