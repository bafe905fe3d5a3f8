import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { currentUser } from "@/api/session";
import { Broken, Lost, Root } from "@/components/shell/root";
import { bool, oneOf, search, text } from "./search";

// The addresses of the panel. Each page is loaded when it is first opened; what a page shows is in its address, so that links and the back button work.

const root = createRootRoute({ component: Root, notFoundComponent: Lost, errorComponent: Broken });

const login = createRoute({
  getParentRoute: () => root,
  path: "/login",
  validateSearch: search({ next: text }),
  beforeLoad: async () => {
    if (await currentUser()) throw redirect({ to: "/" });
  },
  component: lazyRouteComponent(() => import("./login")),
});

const qr = createRoute({ getParentRoute: () => root, path: "/qr/$token", component: lazyRouteComponent(() => import("./public-qr")) });
// The address that the original gave its links, and that the API makes.
const publicQr = createRoute({ getParentRoute: () => root, path: "/public/qr/$token", component: lazyRouteComponent(() => import("./public-qr")) });

const app = createRoute({
  getParentRoute: () => root,
  id: "app",
  beforeLoad: async ({ location }) => {
    if (!(await currentUser())) throw redirect({ to: "/login", search: location.href === "/" ? {} : { next: location.href } });
  },
  component: lazyRouteComponent(() => import("@/components/shell/shell"), "Shell"),
});

const at = () => app;

const pages = [
  createRoute({ getParentRoute: at, path: "/", component: lazyRouteComponent(() => import("./overview")) }),
  createRoute({ getParentRoute: at, path: "/start", component: lazyRouteComponent(() => import("./start")) }),
  createRoute({
    getParentRoute: at,
    path: "/devices",
    validateSearch: search({ q: text, state: oneOf("online", "waiting", "trouble", "off"), all: bool }),
    component: lazyRouteComponent(() => import("./devices")),
  }),
  createRoute({ getParentRoute: at, path: "/devices/$deviceId", component: lazyRouteComponent(() => import("./device")) }),
  createRoute({ getParentRoute: at, path: "/conversations", validateSearch: search({ device: text, chat: text, q: text, stuck: bool }), component: lazyRouteComponent(() => import("./conversations")) }),
  createRoute({
    getParentRoute: at,
    path: "/messages",
    validateSearch: search({
      device: text,
      q: text,
      status: oneOf("QUEUED", "PROCESSING", "SENT", "FAILED", "CANCELLED"),
      from: text,
      to: text,
      open: text,
    }),
    component: lazyRouteComponent(() => import("./messages")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/events",
    validateSearch: search({ device: text, type: text, chat: text, from: text, to: text, open: text, tail: bool }),
    component: lazyRouteComponent(() => import("./events")),
  }),
  createRoute({ getParentRoute: at, path: "/webhooks", component: lazyRouteComponent(() => import("./webhooks")) }),
  createRoute({
    getParentRoute: at,
    path: "/webhooks/$endpointId",
    validateSearch: search({
      tab: oneOf("deliveries", "replays", "settings"),
      status: oneOf("PENDING", "SUCCESS", "FAILED", "DLQ"),
      type: text,
      open: text,
    }),
    component: lazyRouteComponent(() => import("./webhook")),
  }),
  createRoute({ getParentRoute: at, path: "/keys", component: lazyRouteComponent(() => import("./keys")) }),
  createRoute({ getParentRoute: at, path: "/users", component: lazyRouteComponent(() => import("./users")) }),
  createRoute({ getParentRoute: at, path: "/tenants", component: lazyRouteComponent(() => import("./tenants")) }),
  createRoute({ getParentRoute: at, path: "/audit", validateSearch: search({ actor: text, action: text, from: text, to: text }), component: lazyRouteComponent(() => import("./audit")) }),
  createRoute({ getParentRoute: at, path: "/cluster", component: lazyRouteComponent(() => import("./cluster")) }),
  createRoute({ getParentRoute: at, path: "/settings", component: lazyRouteComponent(() => import("./settings")) }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([login, qr, publicQr, app.addChildren(pages)]),
  defaultPreload: "intent",
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
