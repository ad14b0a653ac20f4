-- Quotes, and the articles of a topic or of an author, are listed in the order of an index, however many there are. So
-- these rows repeat what that order is made of: the kind of their edition, its article, and the instant by which it is
-- listed, which is the publication of a published edition, and of a working copy the creation of the article.
alter table quote add column edition_kind varchar(10);
alter table quote add column listed_at timestamp(6) with time zone;
alter table edition_topic add column article_id uuid;
alter table edition_topic add column edition_kind varchar(10);
alter table edition_topic add column listed_at timestamp(6) with time zone;
alter table edition_author add column article_id uuid;
alter table edition_author add column edition_kind varchar(10);
alter table edition_author add column listed_at timestamp(6) with time zone;

update quote set
    edition_kind = (select e.kind from edition e where e.id = quote.edition_id),
    listed_at = (select case e.kind when 'WORKING' then a.created_at else e.published_at end
                 from edition e join article a on a.id = e.article_id where e.id = quote.edition_id);
update edition_topic set
    article_id = (select e.article_id from edition e where e.id = edition_topic.edition_id),
    edition_kind = (select e.kind from edition e where e.id = edition_topic.edition_id),
    listed_at = (select case e.kind when 'WORKING' then a.created_at else e.published_at end
                 from edition e join article a on a.id = e.article_id where e.id = edition_topic.edition_id);
update edition_author set
    article_id = (select e.article_id from edition e where e.id = edition_author.edition_id),
    edition_kind = (select e.kind from edition e where e.id = edition_author.edition_id),
    listed_at = (select case e.kind when 'WORKING' then a.created_at else e.published_at end
                 from edition e join article a on a.id = e.article_id where e.id = edition_author.edition_id);

alter table quote alter column edition_kind set not null;
alter table quote alter column listed_at set not null;
alter table edition_topic alter column article_id set not null;
alter table edition_topic alter column edition_kind set not null;
alter table edition_topic alter column listed_at set not null;
alter table edition_author alter column article_id set not null;
alter table edition_author alter column edition_kind set not null;
alter table edition_author alter column listed_at set not null;

drop index quote_by_speaker;
drop index edition_topic_by_topic;
drop index edition_author_by_author;
create index quote_by_speaker on quote (speaker_id, edition_kind, listed_at desc, id desc);
create index quote_by_listing on quote (edition_kind, listed_at desc, id desc);
create index edition_topic_by_topic on edition_topic (topic_id, edition_kind, listed_at desc, article_id desc);
create index edition_author_by_author on edition_author (author_id, edition_kind, listed_at desc, article_id desc);
