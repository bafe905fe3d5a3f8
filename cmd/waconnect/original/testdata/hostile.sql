-- What a database may hold that nobody expects: values of a fork, rows without what they belong to, times that never were.
ALTER TYPE "UserRole" ADD VALUE 'OWNER';
ALTER TYPE "OutboundStatus" ADD VALUE 'PAUSED';
ALTER TYPE "DeliveryStatus" ADD VALUE 'LOST';
ALTER TABLE "Event" DROP CONSTRAINT "Event_tenantId_fkey";
INSERT INTO "Tenant" ("id", "name", "status", "createdAt", "updatedAt") VALUES
  ('bad.tenant/../etc', 'Dots', 'active', now() - interval '1 day', now() - interval '1 day'),
  ('clnoname', '', 'frozen', now() - interval '1 day', now() - interval '1 day'),
  ('cltime', 'Time', 'active', 'infinity', now());
INSERT INTO "User" ("id", "tenantId", "email", "passwordHash", "role", "createdAt", "updatedAt") VALUES
  ('clu1', NULL, 'owner@example.com', :ana_hash, 'OWNER', now() - interval '1 day', now() - interval '1 day'),
  ('clu2', NULL, 'md5@example.com', '5f4dcc3b5aa765d61d8327deb882cf99', 'AGENT', now() - interval '1 day', now() - interval '1 day'),
  ('clu3', NULL, 'dear@example.com', '$2b$31$abcdefghijklmnopqrstuuWFjmb1FxeKSqKiS1mGmrbd9BU5nQ8Wm', 'AGENT', now() - interval '1 day', now() - interval '1 day'),
  ('clu4', 'bad.tenant/../etc', 'lost@example.com', :ana_hash, 'AGENT', now() - interval '1 day', now() - interval '1 day'),
  ('clv5', NULL, 'ANA@example.com', :ana_hash, 'SUPERADMIN', now() - interval '1 day', now() - interval '1 day');
INSERT INTO "Device" ("id", "tenantId", "label", "createdAt", "updatedAt") VALUES
  ('cl device;drop', 'cltenant00000000000acme01', 'Spaces', now() - interval '1 day', now() - interval '1 day'),
  ('cldevicenolabel', 'cltenant00000000000acme01', '', now() - interval '1 day', now() - interval '1 day'),
  ('cldevicelost', 'bad.tenant/../etc', 'Lost', now() - interval '1 day', now() - interval '1 day');
INSERT INTO "WebhookEndpoint" ("id", "tenantId", "url", "secret", "createdAt", "updatedAt") VALUES
  ('clhookftp', 'cltenant00000000000acme01', 'ftp://x.example/', 'long-enough-secret', now() - interval '1 day', now() - interval '1 day'),
  ('clhookshort', 'cltenant00000000000acme01', 'https://x.example/', 'short', now() - interval '1 day', now() - interval '1 day');
INSERT INTO "Event" ("id", "tenantId", "deviceId", "type", "normalizedJson", "rawJson", "createdAt") VALUES
  ('cle1', 'cltenant00000000000bolt02', 'cldevice0000000000000a001', 'message.inbound', '{}', '{}', now() - interval '1 day'),
  ('cle2', 'cltenant00000000000acme01', 'cldevice0000000000000a001', 'message.inbound', 'null', '{}', now() - interval '1 day'),
  ('cle3', 'cltenant00000000000acme01', 'cldevice0000000000000a001', 'message.inbound', '{}', '[]', '-infinity'),
  ('cle4', 'cltenant00000000000acme01', 'cldevice0000000000000a001', 'message.inbound', '{}', '[]', now() + interval '20 days'),
  ('cle5', 'cltenant00000000000acme01', 'cldevice0000000000000a001', 'message.inbound', '{"from":17}', '{}', now() - interval '1 day'),
  ('cle6', 'cltenant00000000000acme01', 'cldevice0000000000000a001', 'message.inbound', '{}', jsonb_build_object('key', jsonb_build_object('remoteJid',
    (SELECT string_agg(md5(n::text), '') FROM generate_series(1, 300) AS n))), now() - interval '1 day'),
  ('cle7', 'cltenant00000000000acme01', 'cldevice0000000000000a001', 'message.outbound', '{}', '"text"', now() - interval '1 day'),
  ('cle8', 'bad.tenant/../etc', 'cldevicelost', 'message.inbound', '{}', '{}', now() - interval '1 day');
INSERT INTO "WebhookDelivery" ("id", "endpointId", "eventId", "status", "attempts", "createdAt", "updatedAt") VALUES
  ('cld1', 'clhook00000000000000000a1', 'cle2', 'SUCCESS', 1, now() - interval '1 day', now() - interval '1 day'),
  ('cld2', 'clhook00000000000000000a1', 'cle7', 'LOST', 1, now() - interval '1 day', now() - interval '1 day'),
  ('cld3', 'clhook00000000000000000b1', 'cle7', 'SUCCESS', 1, now() - interval '1 day', now() - interval '1 day');
INSERT INTO "OutboundMessage" ("id", "tenantId", "deviceId", "to", "type", "payloadJson", "status", "createdAt", "updatedAt") VALUES
  ('clo1', 'cltenant00000000000acme01', 'cldevice0000000000000a001', 'abc', 'text', '{"text":"x"}', 'PAUSED', now() - interval '1 day', now() - interval '1 day'),
  ('clo2', 'cltenant00000000000bolt02', 'cldevice0000000000000a001', '5215500000001', 'text', '{"text":"x"}', 'SENT', now() - interval '1 day', now() - interval '1 day'),
  ('clo3', 'cltenant00000000000acme01', 'cldevice0000000000000a001', '5215500000001', '', '{"text":"x"}', 'SENT', now() - interval '1 day', now() - interval '1 day'),
  ('clo4', 'cltenant00000000000acme01', 'cldevice0000000000000a001', '', 'text', '{"text":"x"}', 'SENT', now() - interval '1 day', now() - interval '1 day');
INSERT INTO "ServiceJwtToken" ("id", "ownerUserId", "service", "tokenHash", "scopes", "createdAt", "updatedAt") VALUES
  ('clt1', 'cluser0000000000000root01', 'bot', 'not hex', '["messages:send"]', now() - interval '1 day', now() - interval '1 day'),
  ('clt2', 'cluser0000000000000root01', 'bot', 'abcd', '["messages:send"]', now() - interval '1 day', now() - interval '1 day'),
  ('clt3', 'cluser0000000000000root01', 'bot', repeat('01', 32), '["everything"]', now() - interval '1 day', now() - interval '1 day'),
  ('clt4', 'clu1', 'bot', repeat('02', 32), '["messages:send"]', now() - interval '1 day', now() - interval '1 day'),
  ('clt5', 'clv5', 'bot', repeat('03', 32), '["messages:send"]', now() - interval '1 day', now() - interval '1 day'),
  ('clt6', 'cluser0000000000000root01', 'bot', repeat('04', 32), '{"a":1}', now() - interval '1 day', now() - interval '1 day');
