-- Who was merged into whom, so that old ids lead to the one that is left.
create table merged_entry (
    id      uuid primary key,
    noun    varchar(20) not null,
    into_id uuid        not null
);
create index merged_entry_by_target on merged_entry (into_id);

-- Authors have other names, too: those of whom is merged into them.
alter table author add aliases text not null default '[]';
