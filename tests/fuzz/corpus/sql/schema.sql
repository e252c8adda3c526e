\restrict x
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE public.users (id bigint GENERATED ALWAYS AS IDENTITY, m mood DEFAULT 'sad'::mood, n numeric(10,2) NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id), CHECK (n > 0));
COPY public.users (id) FROM stdin;
1
\.
CREATE TABLE broken (id int,, x);
ALTER TABLE ONLY public.users ADD CONSTRAINT u UNIQUE (n);
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $x$ CREATE TABLE no (id int); $x$;
COMMENT ON COLUMN users.n IS 'it''s';
