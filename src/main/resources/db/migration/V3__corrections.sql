-- Public corrections and clarifications. They stand beside an article's editions, and are seen with whichever is.
create table correction (
    id         uuid primary key,
    article_id uuid        not null references article on delete cascade,
    kind       varchar(20) not null,
    text       varchar     not null,
    part       varchar(20),
    item_id    uuid,
    at         timestamp(6) with time zone not null,
    version    integer     not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);
create index correction_by_article on correction (article_id, at, id);

-- When an article's corrections last changed; null if it never had one.
alter table article add corrected_at timestamp(6) with time zone;
