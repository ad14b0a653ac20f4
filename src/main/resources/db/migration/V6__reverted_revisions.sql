-- The revision that the working copy was put back to; null for every other change.
alter table revision add column restored_from integer;
