#!/bin/sh
# Makes the secrets of an installation once, each where only who needs it reads it. It never changes what is there.
set -eu
[ -s /secrets/waconnect.env ] && exit 0
umask 077

# hex and base64 of random bytes, which need no quotes anywhere
hex() { head -c "$1" /dev/urandom | od -An -vtx1 | tr -d ' \n'; }
b64() { head -c "$1" /dev/urandom | base64 | tr -d '\n'; }

database=$(hex 24) nats=$(hex 24) password=$(hex 10)

hex 24 >/postgres/postgres-password
printf '%s' "$database" >/postgres/database-password
chown -R postgres:postgres /postgres

cat >/nats/auth.conf <<END
authorization { user: waconnect, password: "$nats" }
END
routes=$(hex 24)
cat >/nats/routes.conf <<END
routes_password: "$routes"
route_1: "nats://route:$routes@nats-1:6222"
route_2: "nats://route:$routes@nats-2:6222"
route_3: "nats://route:$routes@nats-3:6222"
END

hex 12 >/grafana/grafana-password
chown -R 472:0 /grafana && chmod 750 /grafana && chmod 440 /grafana/grafana-password

printf 'user %s\npassword %s\nGrafana: admin, password %s\n' "$ADMIN_EMAIL" "$password" "$(cat /grafana/grafana-password)" >/secrets/login
# Last, and at once: its being there says that all is made.
cat >/secrets/waconnect.env.new <<END
DATABASE_URL=postgres://waconnect:$database@postgres:5432/waconnect?sslmode=disable
NATS_URL=nats://waconnect:$nats@nats-1:4222,nats://waconnect:$nats@nats-2:4222,nats://waconnect:$nats@nats-3:4222
WACONNECT_RPC_SECRET=$(hex 32)
WACONNECT_GOSSIP_KEY=$(b64 32)
WA_AUTH_ENC_KEY_B64=$(b64 32)
JWT_SECRET=$(hex 32)
BOT_API_KEY=$(hex 24)
ADMIN_EMAIL=$ADMIN_EMAIL
ADMIN_PASSWORD=$password
END
chown -R 65532:65532 /secrets
mv /secrets/waconnect.env.new /secrets/waconnect.env
echo "secrets made; keep a copy of WA_AUTH_ENC_KEY_B64: without it every device must be linked again"
