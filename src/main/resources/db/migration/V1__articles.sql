-- Runs unchanged on PostgreSQL and on H2 in PostgreSQL mode. What people type has no length here: the limits are rules
-- of the article and count code points, which the two databases count differently. The type text, which H2 keeps apart
-- from the row, is for what may be longer than H2's varchar (1,048,576 characters).

-- Keys: only the SHA-256 of a secret is kept.
create table access_key (
    id         uuid primary key,
    name       varchar      not null,
    role       varchar(20)  not null,
    hint       varchar(20)  not null,
    hash       varchar(64)  not null constraint access_key_hash unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone
);

-- The change log. The counter row is locked as the last act of a transaction, so that numbers appear in order.
create table change_counter (
    id          integer primary key,
    last_number bigint not null
);
insert into change_counter (id, last_number) values (1, 0);

create table change (
    number      bigint primary key,
    at          timestamp(6) with time zone not null,
    key_id      uuid references access_key,
    noun        varchar(20) not null,
    entity_id   uuid        not null,
    article_id  uuid,
    verb        varchar(20) not null,
    revision    integer,
    seen_before boolean not null,
    seen_after  boolean not null
);
create index change_by_article on change (article_id, number);
create index change_by_key on change (key_id, number);

-- Slugs of all nouns, the old ones too: they stay reserved, and redirect.
create table slug (
    noun     varchar(20)  not null,
    text     varchar not null,
    owner_id uuid         not null,
    primary key (noun, text)
);
create index slug_by_owner on slug (owner_id);

-- The names and aliases by which speakers, authors and topics are found; folded: see article.Names.
create table known_name (
    noun     varchar(20)  not null,
    folded   varchar not null,
    owner_id uuid         not null,
    primary key (noun, folded, owner_id)
);
create index known_name_by_owner on known_name (owner_id);

create table speaker (
    id          uuid primary key,
    slug        varchar not null,
    name        varchar not null,
    sort_key    bytea        not null,
    kind        varchar(20)  not null,
    description varchar,
    aliases     text         not null,
    same_as     text         not null,
    version     integer      not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null
);
create index speaker_by_name on speaker (sort_key, id);

create table author (
    id          uuid primary key,
    slug        varchar not null,
    name        varchar not null,
    sort_key    bytea        not null,
    description varchar,
    same_as     text         not null,
    version     integer      not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null
);
create index author_by_name on author (sort_key, id);

create table topic (
    id          uuid primary key,
    slug        varchar not null,
    name        varchar not null,
    sort_key    bytea        not null,
    parent_id   uuid references topic,
    media_topic varchar(20),
    version     integer      not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null
);
create index topic_by_name on topic (sort_key, id);
create index topic_by_parent on topic (parent_id);

create table article (
    id                uuid primary key,
    slug              varchar not null,
    revision          integer      not null,
    created_at        timestamp(6) with time zone not null,
    updated_at        timestamp(6) with time zone not null,
    published_at      timestamp(6) with time zone,
    trashed_at        timestamp(6) with time zone,
    withdrawn_at      timestamp(6) with time zone,
    withdrawal_reason varchar
);
create index article_by_creation on article (created_at desc, id desc);
create index article_by_update on article (updated_at desc, id desc);
create index article_by_trashing on article (trashed_at desc, id desc);

-- The whole article as it was after one change of the working copy, kept for good.
create table revision (
    article_id    uuid        not null references article on delete cascade,
    number        integer     not null,
    at            timestamp(6) with time zone not null,
    key_id        uuid references access_key,
    verb          varchar(20) not null,
    document      text        not null,
    quote_changes text,
    primary key (article_id, number)
);

-- The working copy, the published editions (current, next, or run out), and past ones, which keep no content rows.
create table edition (
    id            uuid primary key,
    article_id    uuid         not null references article on delete cascade,
    kind          varchar(10)  not null check (kind in ('WORKING', 'PUBLISHED', 'PAST')),
    revision      integer      not null,
    headline      varchar not null,
    kicker        varchar,
    standfirst    varchar,
    publisher     varchar,
    language      varchar  not null,
    canonical_url varchar,
    image_url     varchar,
    image_alt     varchar,
    image_caption varchar,
    image_credit  varchar,
    image_width   integer,
    image_height  integer,
    word_count    integer      not null,
    -- Of published ones only. visible_until is what holds; asked_until is what the publisher asked for, and holds
    -- again when the edition that was to follow is cancelled.
    published_at  timestamp(6) with time zone,
    visible_from  timestamp(6) with time zone,
    visible_until timestamp(6) with time zone,
    asked_until   timestamp(6) with time zone,
    -- Instants of which the change log has not been told yet; null once it has.
    appears_at    timestamp(6) with time zone,
    disappears_at timestamp(6) with time zone
);
create index edition_of_article on edition (article_id, kind);
create index edition_by_publication on edition (kind, published_at desc, article_id desc);
create index edition_by_visibility on edition (kind, visible_from desc, article_id desc);
create index edition_by_publisher on edition (publisher, kind, published_at desc);
create index edition_by_language on edition (language, kind, published_at desc);
create index edition_to_appear on edition (appears_at);
create index edition_to_disappear on edition (disappears_at);

create table section (
    edition_id uuid    not null references edition on delete cascade,
    id         uuid    not null,
    position   integer not null,
    heading    varchar,
    anchor     varchar not null,
    body       text    not null,
    text       text    not null,
    html       text    not null,
    rendering  integer not null,
    version    integer not null,
    primary key (edition_id, id)
);

create table quote (
    edition_id   uuid    not null references edition on delete cascade,
    id           uuid    not null,
    position     integer not null,
    text         varchar    not null,
    kind         varchar(20) not null,
    speaker_id   uuid    not null references speaker,
    speaker_role varchar,
    part         varchar(20),
    section_id   uuid,
    spans        varchar,
    version      integer not null,
    primary key (edition_id, id)
);
create index quote_by_id on quote (id);
create index quote_by_speaker on quote (speaker_id, edition_id);

create table related_item (
    edition_id uuid    not null references edition on delete cascade,
    id         uuid    not null,
    position   integer not null,
    relation   varchar(20) not null,
    target_id  uuid references article,
    url        varchar,
    title      varchar,
    publisher  varchar,
    version    integer not null,
    primary key (edition_id, id)
);
create index related_item_by_target on related_item (target_id, edition_id);

create table edition_author (
    edition_id uuid    not null references edition on delete cascade,
    author_id  uuid    not null references author,
    position   integer not null,
    primary key (edition_id, author_id)
);
create index edition_author_by_author on edition_author (author_id, edition_id);

create table edition_topic (
    edition_id uuid    not null references edition on delete cascade,
    topic_id   uuid    not null references topic,
    position   integer not null,
    primary key (edition_id, topic_id)
);
create index edition_topic_by_topic on edition_topic (topic_id, edition_id);
