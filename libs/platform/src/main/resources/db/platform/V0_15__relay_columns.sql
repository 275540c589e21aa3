-- The relay sees and writes what its statements name. It moves whole events, so it reads every column of the outbox and of
-- what is parked; numbers and times that the database gives are not its to write.
revoke all on outbox, outbox_parked, event_version from ${relay};
grant select, delete on outbox to ${relay};
grant insert (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload, urgent,
  "timestamp", correlation_id, causation_id, traceparent) on outbox to ${relay};
grant select, delete on outbox_parked to ${relay};
grant insert (tenant_id, id, shard, seq, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
  "timestamp", correlation_id, causation_id, traceparent, appended_at, cause) on outbox_parked to ${relay};

-- Events are numbered where they are told. A service whose dispatcher tells some grants this to it again.
drop policy relay_works_for_all on event_version;
