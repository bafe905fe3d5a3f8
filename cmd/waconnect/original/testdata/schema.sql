-- The tables of the original system as Prisma makes them in PostgreSQL, written down from what is known of them.
CREATE TYPE "UserRole" AS ENUM ('SUPERADMIN', 'TENANT_ADMIN', 'AGENT');
CREATE TYPE "DeviceStatus" AS ENUM ('OFFLINE', 'QR', 'ONLINE', 'ERROR');
CREATE TYPE "DeliveryStatus" AS ENUM ('PENDING', 'SUCCESS', 'FAILED', 'DLQ');
CREATE TYPE "OutboundStatus" AS ENUM ('QUEUED', 'PROCESSING', 'SENT', 'FAILED');
CREATE TYPE "LogLevel" AS ENUM ('DEBUG', 'INFO', 'WARN', 'ERROR');

CREATE TABLE "Tenant" (
  "id" text PRIMARY KEY, "name" text NOT NULL, "status" text NOT NULL DEFAULT 'active',
  "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3) NOT NULL);
CREATE TABLE "User" (
  "id" text PRIMARY KEY, "tenantId" text REFERENCES "Tenant" ON DELETE SET NULL ON UPDATE CASCADE, "email" text NOT NULL,
  "passwordHash" text NOT NULL, "role" "UserRole" NOT NULL,
  "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3) NOT NULL);
CREATE UNIQUE INDEX "User_email_key" ON "User" ("email");
CREATE TABLE "Device" (
  "id" text PRIMARY KEY, "tenantId" text NOT NULL REFERENCES "Tenant" ON DELETE CASCADE ON UPDATE CASCADE, "label" text NOT NULL,
  "phoneHint" text, "status" "DeviceStatus" NOT NULL DEFAULT 'OFFLINE', "qr" text, "pairingCode" text, "lastSeenAt" timestamp(3),
  "lastError" text, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3) NOT NULL);
CREATE INDEX "Device_tenantId_idx" ON "Device" ("tenantId");
CREATE TABLE "WaSession" (
  "deviceId" text PRIMARY KEY REFERENCES "Device" ON DELETE CASCADE ON UPDATE CASCADE, "authStateEnc" text NOT NULL, "updatedAt" timestamp(3) NOT NULL);
CREATE TABLE "WebhookEndpoint" (
  "id" text PRIMARY KEY, "tenantId" text NOT NULL REFERENCES "Tenant" ON DELETE CASCADE ON UPDATE CASCADE, "url" text NOT NULL,
  "secret" text NOT NULL, "enabled" boolean NOT NULL DEFAULT true, "eventFilters" jsonb, "rateLimit" integer,
  "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3) NOT NULL);
CREATE INDEX "WebhookEndpoint_tenantId_idx" ON "WebhookEndpoint" ("tenantId");
CREATE TABLE "Event" (
  "id" text PRIMARY KEY, "tenantId" text NOT NULL REFERENCES "Tenant" ON DELETE CASCADE ON UPDATE CASCADE,
  "deviceId" text NOT NULL REFERENCES "Device" ON DELETE CASCADE ON UPDATE CASCADE, "type" text NOT NULL, "normalizedJson" jsonb NOT NULL,
  "rawJson" jsonb NOT NULL, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE INDEX "Event_tenantId_createdAt_idx" ON "Event" ("tenantId", "createdAt");
CREATE INDEX "Event_deviceId_createdAt_idx" ON "Event" ("deviceId", "createdAt");
CREATE TABLE "WebhookDelivery" (
  "id" text PRIMARY KEY, "endpointId" text NOT NULL REFERENCES "WebhookEndpoint" ON DELETE CASCADE ON UPDATE CASCADE,
  "eventId" text NOT NULL REFERENCES "Event" ON DELETE CASCADE ON UPDATE CASCADE, "status" "DeliveryStatus" NOT NULL DEFAULT 'PENDING',
  "attempts" integer NOT NULL DEFAULT 0, "lastError" text, "nextRetryAt" timestamp(3),
  "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3) NOT NULL);
CREATE INDEX "WebhookDelivery_endpointId_createdAt_idx" ON "WebhookDelivery" ("endpointId", "createdAt");
CREATE INDEX "WebhookDelivery_eventId_idx" ON "WebhookDelivery" ("eventId");
CREATE TABLE "OutboundMessage" (
  "id" text PRIMARY KEY, "tenantId" text NOT NULL REFERENCES "Tenant" ON DELETE CASCADE ON UPDATE CASCADE,
  "deviceId" text NOT NULL REFERENCES "Device" ON DELETE CASCADE ON UPDATE CASCADE, "to" text NOT NULL, "type" text NOT NULL DEFAULT 'text',
  "payloadJson" jsonb NOT NULL, "status" "OutboundStatus" NOT NULL DEFAULT 'QUEUED', "providerMessageId" text, "error" text,
  "isTest" boolean NOT NULL DEFAULT false, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3) NOT NULL);
CREATE INDEX "OutboundMessage_tenantId_createdAt_idx" ON "OutboundMessage" ("tenantId", "createdAt");
CREATE INDEX "OutboundMessage_deviceId_createdAt_idx" ON "OutboundMessage" ("deviceId", "createdAt");
CREATE TABLE "Log" (
  "id" text PRIMARY KEY, "level" "LogLevel" NOT NULL, "service" text NOT NULL, "message" text NOT NULL, "error" text, "metadata" jsonb,
  "tenantId" text REFERENCES "Tenant" ON DELETE CASCADE ON UPDATE CASCADE, "deviceId" text REFERENCES "Device" ON DELETE CASCADE ON UPDATE CASCADE,
  "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE "PublicQrLink" (
  "id" text PRIMARY KEY, "deviceId" text NOT NULL REFERENCES "Device" ON DELETE CASCADE ON UPDATE CASCADE, "token" text NOT NULL,
  "expiresAt" timestamp(3) NOT NULL, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3) NOT NULL);
CREATE UNIQUE INDEX "PublicQrLink_token_key" ON "PublicQrLink" ("token");
CREATE TABLE "ServiceJwtToken" (
  "id" text PRIMARY KEY, "ownerUserId" text NOT NULL REFERENCES "User" ON DELETE CASCADE ON UPDATE CASCADE, "service" text NOT NULL,
  "tokenHash" text NOT NULL, "scopes" jsonb NOT NULL, "revokedAt" timestamp(3), "lastUsedAt" timestamp(3),
  "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3) NOT NULL);
CREATE UNIQUE INDEX "ServiceJwtToken_tokenHash_key" ON "ServiceJwtToken" ("tokenHash");
