-- Refuses the transaction when a request with the same Idempotency-Key runs (SQLSTATE FT409) or has been answered within
-- 24 hours (FT200), and keeps later ones out until the transaction ends. Sent as a transaction's first statement, together
-- with those behind it: an error is all that stops what has been sent already. Volatile, so that the second statement sees
-- what was committed before the lock was given.
create function claim_request(of_tenant text, of_request text, lock bigint) returns void language plpgsql volatile as $$
begin
  if not pg_try_advisory_xact_lock(lock) then
    raise exception 'a request with this key is at work' using errcode = 'FT409';
  end if;
  if exists (
    select from stored_answer
    where tenant_id = of_tenant and request = of_request and stored_at > now() - interval '24 hours'
  ) then
    raise exception 'a request with this key has been answered' using errcode = 'FT200';
  end if;
end $$;
