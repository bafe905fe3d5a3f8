import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

type Ready = { adminEmail: string; adminPassword: string; control: string };
const ready = JSON.parse(readFileSync(process.env.READY ?? "ready.json", "utf8")) as Ready;

/** What the browser complained about: a policy that was broken, a script that failed. */
const complaints: string[] = [];

async function logIn(page: Page) {
  await page.goto("/login");
  await page.getByLabel("E-mail").fill(ready.adminEmail);
  await page.getByLabel("Password").fill(ready.adminPassword);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Overview" })).toBeVisible();
}

const control = async (path: string, body: unknown) => {
  const answer = await fetch(ready.control + path, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok && answer.status !== 409) throw new Error(`${path}: ${await answer.text()}`);
};

test.beforeEach(({ page }) => {
  complaints.length = 0;
  page.on("pageerror", (e) => complaints.push(e.message));
  page.on("console", (m) => {
    if (m.type() === "error" && !/401/.test(m.text())) complaints.push(m.text());
  });
  page.on("request", (r) => {
    const host = new URL(r.url()).host;
    if (/^https?:/.test(r.url()) && host !== new URL(test.info().project.use.baseURL ?? "").host) complaints.push(`a request to ${host}`);
  });
});

test.afterEach(() => expect(complaints).toEqual([]));

test("a wrong password says so, and a deep link is where one comes after the login", async ({ page }) => {
  await page.goto("/events?tail=true");
  await expect(page).toHaveURL(/\/login\?next=/);
  await page.getByLabel("E-mail").fill(ready.adminEmail);
  await page.getByLabel("Password").fill("wrong password");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("E-mail or password is wrong");
  await page.getByLabel("Password").fill(ready.adminPassword);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/events\?tail=true/);
});

test("a device is made, linked by a simulated phone, and seen online without a reload; a message comes in live", async ({ page }) => {
  const number = `52155${String(Date.now()).slice(-8)}`;
  const label = `Desk ${number.slice(-4)}`;
  await control("/phones", { number, name: "Desk" });
  await logIn(page);
  await page.getByRole("link", { name: "Devices", exact: true }).click();
  await page.getByRole("button", { name: "New device" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill(label);
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page.getByRole("heading", { name: label })).toBeVisible();
  await expect(page.getByText(/Code 1 of \d/)).toBeVisible({ timeout: 20_000 });
  const id = page.url().split("/").pop() ?? "";
  const device = (await (await page.request.get(`/api/devices/${id}`)).json()) as { qr: string };
  await control(`/phones/${number}/scan`, { qr: device.qr });
  await expect(page.getByText("It sends and receives.")).toBeVisible({ timeout: 20_000 });

  await page.goto(`/conversations?device=${id}`);
  await expect(page.getByText("Nobody has written yet")).toBeVisible();
  await control("/phones", { number: "5215557770001", name: "Eva" });
  await control("/phones/5215557770001/messages", { to: number, type: "text", text: "Are you there?" });
  await page.getByRole("button", { name: /Eva/ }).click();
  await expect(page.getByText("Are you there?")).toBeVisible();
  await expect(page.getByText(`+${number}`)).toHaveCount(0);
  await page.getByLabel("Write a message").fill("Yes, we are");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(/Delivered|Read/).first()).toBeVisible({ timeout: 20_000 });

  await page.goto(`/devices/${id}`);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Somebody paused it.")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Actions", exact: true }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByLabel(/to confirm/).fill(label);
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL(/\/devices$/);
});

test("two tabs share one stream, and both are live", async ({ page, context }) => {
  let streams = 0;
  context.on("request", (r) => {
    if (r.url().endsWith("EventService/Subscribe")) streams++;
  });
  await logIn(page);
  const live = (p: Page) => p.getByRole("status").filter({ hasText: "Live" }).first();
  await expect(live(page)).toBeVisible();
  const before = streams;
  const second = await context.newPage();
  await second.goto("/devices");
  await expect(live(second)).toBeVisible();
  expect(streams).toBe(before);
  await page.close(); // the second one takes over
  await expect.poll(() => streams).toBe(before + 1);
  await expect(live(second)).toBeVisible();
});

for (const path of ["/", "/devices", "/conversations", "/messages", "/events", "/webhooks", "/keys", "/users", "/tenants", "/audit", "/cluster", "/settings", "/start"]) {
  test(`${path} has no serious barrier, in both themes`, async ({ page }) => {
    await logIn(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("load");
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze();
      expect(violations.filter((v) => v.impact === "critical" || v.impact === "serious").map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    }
  });
}

test("a link that leads nowhere says so, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  page.removeAllListeners("console"); // the browser reports the 404
  await page.goto("/qr/nothing");
  await expect(page.getByRole("heading", { name: "This link leads nowhere" })).toBeVisible();
});
