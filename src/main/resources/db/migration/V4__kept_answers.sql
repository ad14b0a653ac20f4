-- The answers to requests that may be sent again with the same Idempotency-Key, written in the transaction of what they
-- answer. A row without a status is one of that same transaction.
create table kept_answer (
    key_id      uuid        not null,
    method      varchar(10) not null,
    path        varchar     not null,
    token       varchar     not null,
    fingerprint varchar(64) not null,
    status      integer,
    headers     text,
    body        text,
    created_at  timestamp(6) with time zone not null,
    primary key (key_id, method, path, token)
);
create index kept_answer_by_age on kept_answer (created_at);
