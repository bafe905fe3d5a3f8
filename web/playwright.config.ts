import { defineConfig } from "@playwright/test";

// Against a running `waconnect dev`: PANEL is the panel's address, READY the file of its --ready-file.
export default defineConfig({
  testDir: "e2e",
  timeout: 60_000,
  workers: 1,
  use: {
    baseURL: process.env.PANEL ?? "http://127.0.0.1:3000",
    locale: "en-US",
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
