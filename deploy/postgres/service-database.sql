-- The database of one service and its three roles. `${service}` is interview, notes or reminder; run once per service
-- by a superuser. The launcher, the compose file and the tests all read this file.
--   ${service}_owner  owns the schema; migrations only
--   ${service}_app    the service itself; owns nothing, bound by row-level security
--   ${service}_relay  the outbox relay and the due dispatcher; sees every tenant's rows, of those tables and columns only
-- Passwords here are for development; production sets its own with ALTER ROLE.
create role ${service}_owner login password '${service}_owner' noinherit;
create role ${service}_app login password '${service}_app' noinherit;
create role ${service}_relay login password '${service}_relay' noinherit;
create database ${service} owner ${service}_owner;
revoke all on database ${service} from public;
grant connect on database ${service} to ${service}_app, ${service}_relay;
-- The databases that a server has by itself are open to everybody: superusers need no grant.
revoke all on database postgres, template1 from public;
alter role ${service}_app set idle_in_transaction_session_timeout = '15s';
