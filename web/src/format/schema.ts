import * as z from "zod/mini";

z.config({ jitless: true }); // it would try to compile code, which the policy of the page forbids

export { z };
