-- One row per event, whatever its type. The views of single types are made from the schemas.
create table if not exists event (
  id uuid primary key,
  type text not null,
  source text not null,
  tenant text not null,
  day date not null, -- of happened_at, in UTC
  person text,
  subject text not null,
  happened_at timestamptz not null,
  aggregate_version bigint not null,
  correlation_id text,
  causation_id text,
  data json not null
);

-- Where to read on: written in the transaction of what was read, so that a crash neither skips nor repeats.
create table if not exists reading_position (
  topic text not null,
  partition_number integer not null,
  next_offset bigint not null,
  primary key (topic, partition_number)
);

-- Parquet files that are older than the table; a crash before they are written leaves them here.
create table if not exists stale_file (
  tenant text not null,
  day date not null,
  primary key (tenant, day)
);

-- What arrives, before it is known to be new.
create temporary table arrival as select * from event limit 0;
