-- People who come with a token of the issuer have a key, too, without a secret: the issuer and the subject it names.
alter table access_key alter column hash drop not null;
alter table access_key add subject varchar constraint access_key_subject unique;
