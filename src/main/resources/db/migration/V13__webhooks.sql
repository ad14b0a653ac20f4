-- Who is told of changes by requests of ours. The secret is kept as it is: each request is signed with it.
create table webhook (
    id              uuid primary key,
    url             varchar      not null,
    description     varchar,
    events          varchar      not null,
    view_kind       varchar(10)  not null,
    filters         varchar      not null,
    version         integer      not null,
    secret          varchar(100) not null,
    previous_secret varchar(100),
    previous_until  timestamp(6) with time zone,
    place           varchar      not null,
    queued          bigint       not null,
    failing_since   timestamp(6) with time zone,
    disabled_at     timestamp(6) with time zone,
    disabled_reason varchar,
    created_at      timestamp(6) with time zone not null,
    updated_at      timestamp(6) with time zone not null
);

-- What they are told, and what became of it. Who sends one moves next_at to the instant at which others may try.
create table webhook_delivery (
    id               uuid primary key,
    webhook_id       uuid        not null references webhook on delete cascade,
    number           bigint      not null,
    subject_id       uuid        not null,
    type             varchar(50) not null,
    payload          varchar     not null,
    by_hand          boolean     not null,
    state            varchar(10) not null,
    attempts         integer     not null,
    created_at       timestamp(6) with time zone not null,
    first_attempt_at timestamp(6) with time zone,
    attempted_at     timestamp(6) with time zone,
    next_at          timestamp(6) with time zone,
    status           integer,
    response         varchar,
    error            varchar,
    duration_millis  integer
);
create index webhook_delivery_by_age on webhook_delivery (webhook_id, created_at desc, id desc);
create index webhook_delivery_in_order on webhook_delivery (webhook_id, state, subject_id, number);
create index webhook_delivery_due on webhook_delivery (state, next_at);
