-- Whoever is about to create a speaker or an author by name takes the name's row first, and others who name the same
-- person wait for it. Rows stay: they say nothing, and serve the next one.
create table name_claim (
    noun   varchar(20) not null,
    folded varchar     not null,
    primary key (noun, folded)
);
