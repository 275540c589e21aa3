-- A candidate is known from its first opportunity on; all that it says about itself may be unset.
create table candidate (
  tenant_id text not null,
  candidate_id text not null,
  version bigint not null,
  display_name text,
  email text,
  time_zone text,
  profile_url text,
  follow_up_channel text,
  primary key (tenant_id, candidate_id)
);

-- Row-level security binds the owner too, who must see all tenants this once.
alter table opportunity no force row level security;
insert into candidate (tenant_id, candidate_id, version)
select distinct tenant_id, candidate_id, 0 from opportunity;
alter table opportunity force row level security;

call protect_tenant_table('candidate');
