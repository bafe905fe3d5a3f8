#!/bin/sh
# Runs once, when the database is made: the user of waconnect owns the schema and is no superuser, for whom the walls between tenants would not stand.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$(cat /secrets/database-password)" --username postgres --dbname postgres <<'END'
CREATE ROLE waconnect LOGIN PASSWORD :'password';
CREATE DATABASE waconnect OWNER waconnect;
END
