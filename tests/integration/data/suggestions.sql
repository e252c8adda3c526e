=== table: missing
CREATE TABLE users (id serial PRIMARY KEY);
--- other
CREATE TABLE users (id serial PRIMARY KEY);
CREATE TABLE orders (
    id bigserial CONSTRAINT order_key PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users ON DELETE CASCADE ON UPDATE RESTRICT,
    note varchar(20) DEFAULT 'it''s',
    price numeric(10,2) NOT NULL DEFAULT 0,
    tags text[],
    UNIQUE (user_id, note));
CREATE INDEX order_price ON orders (price);
COMMENT ON TABLE orders IS E'what they''ve \\ "bought"';
COMMENT ON COLUMN orders.note IS E'a\nb';
=== table that refers to itself and that others refer to: missing
CREATE TABLE a (id int PRIMARY KEY, boss int REFERENCES a);
CREATE TABLE b (a_id int REFERENCES a);
--- other
CREATE TABLE b (a_id int);
=== table with odd names: missing
CREATE TABLE t (i int);
--- other
CREATE TABLE t (i int);
CREATE SCHEMA "My Schema";
CREATE TABLE "My Schema"."user" (
    "select" int,
    "A""b" text NOT NULL DEFAULT 'x''y\z',
    "größe" int, "9lives" int, "time" int, "name" int, "int" int, "order" int UNIQUE,
    a23456789_123456789_123456789_123456789_123456789_123456789_123 int UNIQUE,
    PRIMARY KEY ("select", "A""b"));
=== column: missing
CREATE TABLE t (id int PRIMARY KEY);
--- other
CREATE TABLE t (id int PRIMARY KEY, note varchar(20));
=== column that refuses null: missing
CREATE TABLE t (id int PRIMARY KEY);
--- other
CREATE TABLE t (id int PRIMARY KEY, "Order" timestamptz NOT NULL);
=== column with a default and a comment: missing
CREATE TABLE t (id int PRIMARY KEY);
INSERT INTO t VALUES (1);
--- other
CREATE TABLE t (id int PRIMARY KEY, at timestamp(3) NOT NULL DEFAULT now());
COMMENT ON COLUMN t.at IS 'when';
=== serial column: missing
CREATE TABLE t (name text);
INSERT INTO t VALUES ('a'), ('b');
--- other
CREATE TABLE t (name text, id bigserial);
=== column with all that stands on it: missing
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int PRIMARY KEY);
--- other
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int PRIMARY KEY, u_id int UNIQUE REFERENCES u ON DELETE SET NULL);
CREATE INDEX ON t (id, u_id);
=== column that others refer to: missing
CREATE TABLE u (id int PRIMARY KEY, code text UNIQUE);
CREATE TABLE t (id int PRIMARY KEY, code text REFERENCES u (code));
--- other
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int PRIMARY KEY, code text);
=== column: renamed
CREATE TABLE t (id int PRIMARY KEY, user_id int NOT NULL, last_activity_at timestamp, name text);
--- other
CREATE TABLE t (id int PRIMARY KEY, users_id int NOT NULL, last_activity_at timestamp, name text);
=== table: renamed
CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL, email text, born date, passport_number text);
CREATE TABLE b (id int);
--- other
CREATE TABLE user_ (id int PRIMARY KEY, name text NOT NULL, email text, born date, passport_number text);
CREATE TABLE b (id int);
=== nullability: nullable
CREATE TABLE t (id int PRIMARY KEY, name text, "User" text NOT NULL);
INSERT INTO t VALUES (1, 'a', 'b');
--- other
CREATE TABLE t (id int PRIMARY KEY, name text NOT NULL, "User" text);
=== nullability where the name of the check is taken: nullable
CREATE TABLE t (name text CONSTRAINT t_name_not_null UNIQUE);
--- other
CREATE TABLE t (name text NOT NULL CONSTRAINT t_name_not_null UNIQUE);
=== primary key: primary_key
CREATE TABLE t (a int NOT NULL, b int NOT NULL);
--- other
CREATE TABLE t (a int NOT NULL, b int NOT NULL, PRIMARY KEY (b, a));
=== another primary key: primary_key
CREATE TABLE t (a int NOT NULL, b int NOT NULL, CONSTRAINT "The Key" PRIMARY KEY (a));
--- other
CREATE TABLE t (a int NOT NULL, b int NOT NULL, PRIMARY KEY (b));
=== length: type
CREATE TABLE t (a varchar(50), b char(3), c numeric(5), d timestamp(3), e bit(3));
--- other
CREATE TABLE t (a varchar(255), b char(4), c numeric(5,2), d timestamp, e bit(5));
=== between families: type
CREATE TABLE t (a int, b text, c bigint, d boolean, e text, f jsonb, g date, h uuid, i text, j varchar(5));
--- other
CREATE TABLE t (a text, b int, c boolean, d smallint, e date, f varchar(10), g timestamptz, h text, i interval, j uuid);
=== families that nothing joins: type
CREATE TABLE t (a int, b date, c double precision, d bytea);
--- other
CREATE TABLE t (a uuid, b jsonb, c inet, d bigint);
=== arrays: type
CREATE TABLE t (a text, b int[], c int, d text[], e int[]);
--- other
CREATE TABLE t (a text[], b int, c bigint[], d int[], e uuid[]);
=== types of columns with defaults: type
CREATE TABLE t (a text DEFAULT '1', b int DEFAULT 7, c boolean DEFAULT true, d varchar(5) DEFAULT 'x');
--- other
CREATE TABLE t (a int DEFAULT 1, b bigint DEFAULT 7, c int DEFAULT 1, d varchar(9) DEFAULT 'x');
=== types of columns that count by themselves: type
CREATE TABLE t (a serial PRIMARY KEY, b int GENERATED ALWAYS AS IDENTITY, c smallserial);
--- other
CREATE TABLE t (a bigserial PRIMARY KEY, b bigint GENERATED ALWAYS AS IDENTITY, c bigserial);
=== a type of one's own: type
CREATE TYPE mood AS ENUM ('sad', 'glad'); CREATE SCHEMA s; CREATE TYPE s."Mood" AS ENUM ('sad', 'glad');
CREATE TABLE t (a mood DEFAULT 'sad', b text);
--- other
CREATE TYPE mood AS ENUM ('sad', 'glad'); CREATE SCHEMA s; CREATE TYPE s."Mood" AS ENUM ('sad', 'glad');
CREATE TABLE t (a s."Mood" DEFAULT 'sad', b mood);
=== foreign key: foreign_key
CREATE SCHEMA "S"; CREATE TABLE "S"."U" ("Id" int PRIMARY KEY);
CREATE TABLE t (id int PRIMARY KEY, u_id int);
--- other
CREATE SCHEMA "S"; CREATE TABLE "S"."U" ("Id" int PRIMARY KEY);
CREATE TABLE t (id int PRIMARY KEY, u_id int CONSTRAINT "to the user" REFERENCES "S"."U" ON DELETE SET NULL);
=== foreign key of several columns: foreign_key
CREATE TABLE u (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE t (x int, y int);
--- other
CREATE TABLE u (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE t (x int, y int, FOREIGN KEY (y, x) REFERENCES u (a, b) ON UPDATE CASCADE);
=== another action and target: foreign_key
CREATE TABLE u (id int PRIMARY KEY); CREATE TABLE v (id int PRIMARY KEY);
CREATE TABLE t (u_id int REFERENCES u ON DELETE CASCADE, v_id int CONSTRAINT odd REFERENCES u);
--- other
CREATE TABLE u (id int PRIMARY KEY); CREATE TABLE v (id int PRIMARY KEY);
CREATE TABLE t (u_id int REFERENCES u, v_id int REFERENCES v);
=== default: default
CREATE TABLE t (a int DEFAULT 1, b text, c timestamptz NOT NULL DEFAULT now(), d boolean DEFAULT true);
--- other
CREATE TABLE t (a int, b text DEFAULT E'it''s \\ "this"', c timestamptz NOT NULL, d boolean DEFAULT false);
=== a sequence as the default: default
CREATE TABLE t (id int PRIMARY KEY, n bigint NOT NULL);
INSERT INTO t VALUES (7, 1);
--- other
CREATE TABLE t (id serial PRIMARY KEY, n bigserial);
=== unique: unique
CREATE TABLE t (a int, "B" int, c int);
--- other
CREATE TABLE t (a int UNIQUE, "B" int, c int, CONSTRAINT "odd Name" UNIQUE NULLS NOT DISTINCT ("B", c));
=== unique that others lean on: unique
CREATE TABLE t (a int UNIQUE, b int);
CREATE TABLE u (t_a int CONSTRAINT u_fk REFERENCES t (a) ON DELETE CASCADE);
--- other
CREATE TABLE t (a int UNIQUE NULLS NOT DISTINCT, b int);
CREATE TABLE u (t_a int CONSTRAINT u_fk REFERENCES t (a) ON DELETE CASCADE);
=== unique by an index: unique
CREATE TABLE t (a int, b int);
CREATE UNIQUE INDEX ON t (b);
--- other
CREATE TABLE t (a int, b int);
CREATE UNIQUE INDEX t_a_index ON t (a);
=== index: index
CREATE TABLE t (a int, b text, c jsonb, "D" int);
CREATE INDEX one ON t (a);
CREATE INDEX same_name ON t (b);
--- other
CREATE TABLE t (a int, b text, c jsonb, "D" int);
CREATE INDEX same_name ON t ("D");
CREATE INDEX ON t (a DESC, b NULLS FIRST);
CREATE INDEX ON t USING gin (c jsonb_path_ops);
CREATE INDEX ON t (lower(b) text_pattern_ops, ("D" + 1)) INCLUDE (a) WHERE "D" > 0 AND b <> 'it''s';
CREATE INDEX ON t (b COLLATE "C" DESC NULLS LAST);
CREATE UNIQUE INDEX ON t (a) WHERE b IS NULL;
=== check: check
CREATE TABLE t (a int, b text CHECK (b <> ''), c int CONSTRAINT "The Check" CHECK (c > 0));
--- other
CREATE TABLE t (a int CHECK (a BETWEEN 1 AND 9), b text, c int CONSTRAINT "The Check" CHECK (c > 1), CHECK (a < c));
=== identity: identity
CREATE TABLE t (a int NOT NULL GENERATED ALWAYS AS IDENTITY, b int NOT NULL);
CREATE TABLE u (a bigint, b serial);
INSERT INTO t (b) VALUES (1), (2);
INSERT INTO u (a) VALUES (5);
--- other
CREATE TABLE t (a int NOT NULL GENERATED BY DEFAULT AS IDENTITY, b int NOT NULL GENERATED ALWAYS AS IDENTITY);
CREATE TABLE u (a bigint GENERATED BY DEFAULT AS IDENTITY, b int GENERATED ALWAYS AS IDENTITY);
=== generated: generated
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED, c int DEFAULT 5 UNIQUE, d text);
--- other
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 2) STORED, c int GENERATED ALWAYS AS (a * 2) STORED UNIQUE, d text);
=== labels: enum_labels
CREATE SCHEMA "S";
CREATE TYPE "S"."Mood" AS ENUM ('sad', 'ok', 'glad');
CREATE TABLE t (mood "S"."Mood" DEFAULT 'sad', moods "S"."Mood"[]);
INSERT INTO t VALUES ('glad', '{sad,glad}');
--- other
CREATE SCHEMA "S";
CREATE TYPE "S"."Mood" AS ENUM ('blue', 'sad', 'it''s', 'ok', 'glad', 'mad');
CREATE TABLE t (mood "S"."Mood" DEFAULT 'sad', moods "S"."Mood"[]);
INSERT INTO t VALUES ('glad', '{sad,glad}');
=== labels in another order or by another name: enum_labels
CREATE TYPE one AS ENUM ('a', 'b', 'c'); CREATE TYPE two AS ENUM ('a', 'b');
CREATE TABLE t (one one, two two);
--- other
CREATE TYPE one AS ENUM ('b', 'a', 'c'); CREATE TYPE two AS ENUM ('a', 'B');
CREATE TABLE t (one one, two two);
=== comment: comment
CREATE TABLE t (a int, "B" int);
COMMENT ON TABLE t IS 'a table';
COMMENT ON COLUMN t.a IS 'a column';
--- other
CREATE TABLE t (a int, "B" int);
COMMENT ON COLUMN t.a IS E'it''s\nnew';
COMMENT ON COLUMN t."B" IS E'\\ "quoted"';
=== table with everything: missing
CREATE TABLE u (id int PRIMARY KEY);
--- other
CREATE TABLE u (id int PRIMARY KEY);
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE t (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    n smallint GENERATED BY DEFAULT AS IDENTITY,
    mood mood NOT NULL DEFAULT 'sad', moods mood[],
    u_id int NOT NULL REFERENCES u ON DELETE CASCADE CHECK (u_id > 0),
    twice int GENERATED ALWAYS AS (u_id * 2) STORED,
    CHECK (u_id < id));
CREATE INDEX ON t (mood) WHERE u_id > 3;
CREATE UNIQUE INDEX ON t ((twice + 1));
=== column with everything: missing
CREATE TABLE t (id int PRIMARY KEY, b int);
--- other
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE t (id int PRIMARY KEY, b int, mood mood NOT NULL DEFAULT 'sad' UNIQUE CHECK (mood <> 'glad'));
CREATE INDEX ON t (id) WHERE mood > 'sad';
CREATE INDEX ON t ((mood IS NULL));
=== identity column: missing
CREATE TABLE t (id int PRIMARY KEY);
INSERT INTO t VALUES (1), (2);
--- other
CREATE TABLE t (id int PRIMARY KEY, n bigint GENERATED BY DEFAULT AS IDENTITY, g int GENERATED ALWAYS AS (id + 1) STORED);
=== length in an index and a check: type
CREATE TABLE t (a varchar(5) CHECK (a <> ''), b int);
CREATE INDEX ON t (a);
--- other
CREATE TABLE t (a text CHECK (a <> ''), b bigint);
CREATE INDEX ON t (a);
=== enum to text and back: type
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE t (a mood DEFAULT 'sad', b mood[], c text);
--- other
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE t (a text DEFAULT 'sad', b text[], c mood);
=== index of a partitioned table: index
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- other
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX t_u_id ON t (u_id);
=== index that a partitioned table has too many: index
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX t_u_id ON t (u_id);
--- other
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
=== unique key of a partitioned table: unique
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- other
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int, UNIQUE (u_id, at)) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
=== primary key of a partitioned table: primary_key
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- other
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
=== foreign key of a partitioned table: foreign_key
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- other
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (id int NOT NULL, at date NOT NULL, u_id int REFERENCES u) PARTITION BY RANGE (at);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
