-- Articles that an editor does not want to have computed as similar to another. They stand beside the article's editions.
create table related_ban (
    article_id uuid not null references article on delete cascade,
    banned_id  uuid not null references article on delete cascade,
    created_at timestamp(6) with time zone not null,
    primary key (article_id, banned_id)
);
create index related_ban_by_banned on related_ban (banned_id);
