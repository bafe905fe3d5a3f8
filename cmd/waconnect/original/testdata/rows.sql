-- A small installation of the original that was used for some years. Times are counted back from now.
INSERT INTO "Tenant" ("id", "name", "status", "createdAt", "updatedAt") VALUES
  ('cltenant00000000000acme01', 'Acme', 'active', now() - interval '900 days', now() - interval '10 days'),
  ('cltenant00000000000bolt02', 'Bolt', 'active', now() - interval '300 days', now() - interval '300 days');
INSERT INTO "User" ("id", "tenantId", "email", "passwordHash", "role", "createdAt", "updatedAt") VALUES
  ('cluser0000000000000root01', NULL, 'root@example.com', :root_hash, 'SUPERADMIN', now() - interval '900 days', now() - interval '900 days'),
  ('cluser000000000000agent02', 'cltenant00000000000acme01', 'Ana@example.com', :ana_hash, 'AGENT', now() - interval '800 days', now() - interval '800 days'),
  ('cluser0000000000000bolt03', 'cltenant00000000000bolt02', 'bo@example.com', :ana_hash, 'TENANT_ADMIN', now() - interval '200 days', now() - interval '200 days');
INSERT INTO "Device" ("id", "tenantId", "label", "phoneHint", "status", "lastSeenAt", "createdAt", "updatedAt") VALUES
  ('cldevice0000000000000a001', 'cltenant00000000000acme01', 'Sales', '5215500000099', 'ONLINE', now() - interval '1 minute', now() - interval '890 days', now()),
  ('cldevice0000000000000a002', 'cltenant00000000000acme01', 'Never linked', NULL, 'OFFLINE', NULL, now() - interval '880 days', now() - interval '880 days'),
  ('cldevice0000000000000b001', 'cltenant00000000000bolt02', 'Bolt phone', NULL, 'QR', NULL, now() - interval '200 days', now() - interval '200 days');
INSERT INTO "WaSession" ("deviceId", "authStateEnc", "updatedAt") VALUES ('cldevice0000000000000a001', 'v1:aXY=:dGFn:Y3Q=', now());
INSERT INTO "WebhookEndpoint" ("id", "tenantId", "url", "secret", "enabled", "eventFilters", "rateLimit", "createdAt", "updatedAt") VALUES
  ('clhook00000000000000000a1', 'cltenant00000000000acme01', :hook_url, 'original-secret', true, NULL, NULL, now() - interval '800 days', now()),
  ('clhook00000000000000000a2', 'cltenant00000000000acme01', 'https://off.example.com/in', 'another-secret', false, '["message.outbound"]', 1, now() - interval '800 days', now() - interval '700 days'),
  ('clhook00000000000000000b1', 'cltenant00000000000bolt02', 'https://bolt.example.com/in', 'bolts-own-secret', true, NULL, NULL, now() - interval '100 days', now());
-- 40 messages came to Sales over two years, the last ones a moment ago.
INSERT INTO "Event" ("id", "tenantId", "deviceId", "type", "normalizedJson", "rawJson", "createdAt")
SELECT 'clevent' || lpad(n::text, 18, '0'), 'cltenant00000000000acme01', 'cldevice0000000000000a001', 'message.inbound',
  jsonb_build_object('kind', 'inbound_message', 'messageId', '3A' || n, 'from', '1000000000000' || n % 3 || '@lid', 'fromPhone', '521550000000' || n % 3,
    'timestamp', extract(epoch FROM now())::bigint - (40 - n) * 1576800, 'content', jsonb_build_object('type', 'text', 'text', E'hello \u2603 "' || n || '"', 'media', NULL)),
  jsonb_build_object('key', jsonb_build_object('remoteJid', '1000000000000' || n % 3 || '@lid', 'id', '3A' || n, 'fromMe', false), 'pushName', 'Person ' || n % 3,
    'message', jsonb_build_object('conversation', 'hello ' || n)),
  now() - make_interval(secs => (40 - n) * 1576800)
FROM generate_series(1, 40) AS n;
INSERT INTO "Event" ("id", "tenantId", "deviceId", "type", "normalizedJson", "rawJson", "createdAt") VALUES
  ('clevent0000000000000bolt1', 'cltenant00000000000bolt02', 'cldevice0000000000000b001', 'message.inbound',
   '{"kind":"inbound_message","messageId":"B1","from":"5215511111111@s.whatsapp.net"}', '{"key":{"remoteJid":"120363000000000001@g.us"},"pushName":"Member"}', now() - interval '50 days');
INSERT INTO "WebhookDelivery" ("id", "endpointId", "eventId", "status", "attempts", "lastError", "createdAt", "updatedAt")
SELECT 'cldeliv' || lpad(n::text, 18, '0'), 'clhook00000000000000000a1', 'clevent' || lpad(n::text, 18, '0'),
  (CASE WHEN n = 39 THEN 'DLQ' WHEN n = 40 THEN 'PENDING' ELSE 'SUCCESS' END)::"DeliveryStatus", CASE WHEN n = 39 THEN 5 WHEN n = 40 THEN 0 ELSE 1 END,
  CASE WHEN n = 39 THEN 'HTTP 500' END, now() - make_interval(secs => (40 - n) * 1576800), now() - make_interval(secs => (40 - n) * 1576800)
FROM generate_series(1, 40) AS n;
INSERT INTO "OutboundMessage" ("id", "tenantId", "deviceId", "to", "type", "payloadJson", "status", "providerMessageId", "error", "isTest", "createdAt", "updatedAt")
SELECT 'clout' || lpad(n::text, 20, '0'), 'cltenant00000000000acme01', 'cldevice0000000000000a001', '1000000000000' || n % 3 || '@lid', 'text',
  jsonb_build_object('text', 'answer ' || n), 'SENT', '3EB0' || n, NULL, false, now() - make_interval(secs => (30 - n) * 1576800 + 60), now() - make_interval(secs => (30 - n) * 1576800 + 58)
FROM generate_series(1, 30) AS n;
INSERT INTO "OutboundMessage" ("id", "tenantId", "deviceId", "to", "type", "payloadJson", "status", "providerMessageId", "error", "isTest", "createdAt", "updatedAt") VALUES
  ('cloutfailed00000000000001', 'cltenant00000000000acme01', 'cldevice0000000000000a001', '5215500000001', 'image', '{"imageUrl":"https://x.example/1.png","caption":null}', 'FAILED', NULL, 'media_unreachable', true, now() - interval '5 days', now() - interval '5 days'),
  ('cloutqueued00000000000001', 'cltenant00000000000acme01', 'cldevice0000000000000a001', '5215500000001@s.whatsapp.net', 'text', '{"text":"still waiting"}', 'QUEUED', NULL, NULL, false, now() - interval '5 minutes', now() - interval '5 minutes'),
  ('cloutprocessing0000000001', 'cltenant00000000000acme01', 'cldevice0000000000000a001', 'status@broadcast', 'status_image', '{"imageUrl":"https://x.example/1.png","caption":null,"statusJidList":["5215500000001@s.whatsapp.net"]}', 'PROCESSING', NULL, NULL, false, now() - interval '4 minutes', now() - interval '4 minutes');
INSERT INTO "Log" ("id", "level", "service", "message", "createdAt") VALUES ('cllog00000000000000000001', 'ERROR', 'worker', 'boom', now()), ('cllog00000000000000000002', 'ERROR', 'api', 'boom', now());
INSERT INTO "PublicQrLink" ("id", "deviceId", "token", "expiresAt", "updatedAt") VALUES ('cllink0000000000000000001', 'cldevice0000000000000b001', 'aabb', now(), now());
INSERT INTO "ServiceJwtToken" ("id", "ownerUserId", "service", "tokenHash", "scopes", "revokedAt", "lastUsedAt", "createdAt", "updatedAt") VALUES
  ('cltoken000000000000000001', 'cluser0000000000000root01', 'car-advisor-bot', :token_hash, '["messages:send","devices:status:read"]', NULL, now() - interval '1 day', now() - interval '100 days', now()),
  ('cltoken000000000000000002', 'cluser0000000000000root01', 'old-bot', repeat('ab', 32), '["messages:send"]', now() - interval '50 days', NULL, now() - interval '100 days', now());
