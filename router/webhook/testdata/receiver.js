// A receiver that shares no code with the sender. It checks x-signature with node's own crypto over the bytes that came, and the signature
// of Standard Webhooks with the reference library. Its secrets come as an object, {path: {plain, standard}}, in its first argument; it
// prints its port, answers each POST with what it has found, and ends when its input ends.
"use strict";
const { createHmac, timingSafeEqual } = require("node:crypto");
const http = require("node:http");
const { Webhook } = require("standardwebhooks");

const secrets = JSON.parse(process.argv[2]);

function matches(signature, secret, timestamp, body) {
  if (signature === undefined) return false;
  const want = createHmac("sha256", secret).update(timestamp).update(".").update(body).digest("hex");
  return signature.length === want.length && timingSafeEqual(Buffer.from(signature), Buffer.from(want));
}

function standard(secret, headers, body) {
  try {
    return { event: new Webhook(secret).verify(body, headers).eventId };
  } catch (error) {
    return { error: error.message };
  }
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const { headers } = request;
    const body = Buffer.concat(chunks);
    const { plain, standard: key } = secrets[request.url];
    response.end(JSON.stringify({
      original: matches(headers["x-signature"], plain, headers["x-timestamp"], body),
      previous: matches(headers["x-signature-previous"], plain, headers["x-timestamp"], body),
      standard: standard(key, headers, body),
    }));
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().on("end", () => process.exit(0));
