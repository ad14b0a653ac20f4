-- How far each import of many articles has come, written in the transactions of the import itself.
create table bulk_import (
    id         uuid primary key,
    key_id     uuid references access_key,
    started_at timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone,
    complete   boolean not null,
    length     bigint,
    bytes      bigint  not null,
    created    bigint  not null,
    updated    bigint  not null,
    unchanged  bigint  not null,
    refused    bigint  not null
);
create index bulk_import_by_key on bulk_import (key_id);
