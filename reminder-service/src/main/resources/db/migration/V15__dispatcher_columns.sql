-- The dispatcher, which works for all tenants, sees of a reminder when it is due and what its event tells: not whom it is
-- about by name, not why it was planned so; and it writes what a nudge changes.
revoke all on reminder, timer, promise, search_to_continue, policy_rollout from ${relay};
grant select (tenant_id, id, version, natural_key, kind, candidate_id, opportunity_id, interview_id, about_type, about_id,
  opens_at, remind_at, due_at, until, local_date, quiet_hours, channel, policy_version, state, passed, known_at,
  snoozed_until, fired_at, ctid), update (version, state, passed, snoozed_until, fired_at) on reminder to ${relay};
grant select, update (fire_at), delete on timer to ${relay};
grant select, update (broken_at) on promise to ${relay};
grant select, insert, update (fired_at) on search_to_continue to ${relay};
grant select (tenant_id, correlation_id, begun_at) on policy_rollout to ${relay};
call grant_to_relay('event_version', 'select, insert, update (version)');
