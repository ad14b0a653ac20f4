-- Readers follow the changes that they may be told of by numbers of their own, without gaps where drafts were written.
alter table change add public_number bigint;
alter table change_counter add last_public bigint not null default 0;

-- The last of the changes that are no longer kept, by both kinds of numbers; 0 if all are.
alter table change_counter add pruned_number bigint not null default 0;
alter table change_counter add pruned_public bigint not null default 0;

-- The same rule as change.Change.isPublic, for what was written before there were such numbers.
create table public_change (
    number bigint primary key,
    rank   bigint not null
);
insert into public_change (number, rank)
select number, row_number() over (order by number) from change
where noun = 'ARTICLE' and verb = 'WITHDRAWN'
   or (seen_before or seen_after) and (
        noun = 'ARTICLE' and verb in ('PUBLISHED', 'UNPUBLISHED', 'REINSTATED', 'APPEARED', 'DISAPPEARED', 'RENAMED')
        or noun = 'CORRECTION'
        or noun in ('SPEAKER', 'AUTHOR', 'TOPIC') and verb in ('UPDATED', 'RENAMED', 'MERGED'));
update change set public_number = (select p.rank from public_change p where p.number = change.number);
update change_counter set last_public = (select count(*) from public_change) where id = 1;
drop table public_change;

create unique index change_by_public_number on change (public_number);
