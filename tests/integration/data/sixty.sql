-- A database of sixty tables in four schemas that uses what a comparison looks at, in the forms that people write it.
CREATE SCHEMA billing;
CREATE SCHEMA hr;
CREATE SCHEMA "Press Room";

CREATE TYPE account_state AS ENUM ('invited', 'active', 'suspended', 'closed');
CREATE TYPE order_state AS ENUM ('cart', 'placed', 'paid', 'shipped', 'returned');
CREATE TYPE priority AS ENUM ('low', 'normal', 'high', 'urgent');
CREATE TYPE billing.payment_method AS ENUM ('card', 'transfer', 'voucher');
CREATE TYPE hr.contract AS ENUM ('permanent', 'temporary', 'intern');
CREATE DOMAIN email_address AS varchar(254) CHECK (VALUE ~ '@');
CREATE DOMAIN billing.amount AS numeric(14, 2) DEFAULT 0;
CREATE DOMAIN urgent_first AS priority;
CREATE SEQUENCE ticket_numbers START 1000;

CREATE TABLE countries (code char(2) PRIMARY KEY, name varchar(80) NOT NULL UNIQUE, dial_prefix varchar(5),
    CHECK (code = upper(code)));
CREATE TABLE cities (id serial PRIMARY KEY, country_code char(2) NOT NULL REFERENCES countries, name text NOT NULL,
    population integer CHECK (population >= 0), latitude double precision, longitude double precision,
    UNIQUE (country_code, name));
CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email email_address NOT NULL,
    login varchar(40) NOT NULL, password_hash bytea, display_name text, state account_state NOT NULL DEFAULT 'invited',
    is_admin boolean NOT NULL DEFAULT false, locale varchar(10) DEFAULT 'en', city_id integer REFERENCES cities ON DELETE
    SET NULL, settings jsonb NOT NULL DEFAULT '{}', tags text[] NOT NULL DEFAULT '{}', last_seen timestamptz,
    registered timestamptz NOT NULL DEFAULT now(), born date, CONSTRAINT users_login_key UNIQUE (login));
CREATE UNIQUE INDEX users_email_lower ON users (lower(email::text));
CREATE INDEX users_last_seen ON users (last_seen DESC NULLS LAST) WHERE state = 'active';
CREATE INDEX users_tags ON users USING gin (tags);
COMMENT ON TABLE users IS 'Everybody who can log in';
COMMENT ON COLUMN users.login IS 'Unique and never changed';
CREATE TABLE user_sessions (token uuid PRIMARY KEY DEFAULT gen_random_uuid(), user_id bigint NOT NULL REFERENCES users
    ON DELETE CASCADE, address inet, agent text, opened timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    expires timestamptz NOT NULL, CHECK (expires > opened));
CREATE INDEX ON user_sessions (user_id, opened);
CREATE TABLE user_addresses (id serial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
    label varchar(30), street varchar(120) NOT NULL, zip varchar(12), city_id integer REFERENCES cities,
    is_default boolean DEFAULT true, CHECK (zip <> ''));
CREATE TABLE roles (id smallserial PRIMARY KEY, name varchar(30) NOT NULL UNIQUE, rights text[] DEFAULT ARRAY['read']);
CREATE TABLE user_roles (user_id bigint REFERENCES users ON DELETE CASCADE, role_id smallint REFERENCES roles,
    granted timestamptz DEFAULT now(), granted_by bigint REFERENCES users (id), PRIMARY KEY (user_id, role_id));
CREATE TABLE teams (id serial PRIMARY KEY, name text NOT NULL, parent_id integer REFERENCES teams ON DELETE SET NULL,
    slug varchar(60) NOT NULL, quota integer DEFAULT 10, CONSTRAINT teams_quota CHECK (quota BETWEEN 1 AND 1000));
CREATE UNIQUE INDEX teams_slug ON teams (slug);
CREATE TABLE team_members (team_id integer REFERENCES teams ON DELETE CASCADE, user_id bigint REFERENCES users ON DELETE
    CASCADE, joined date DEFAULT CURRENT_DATE, PRIMARY KEY (team_id, user_id));
CREATE TABLE friendships (user_id bigint REFERENCES users, friend_id bigint REFERENCES users, since date,
    PRIMARY KEY (user_id, friend_id), CHECK (user_id < friend_id));
CREATE TABLE categories (id serial PRIMARY KEY, parent_id integer REFERENCES categories, name varchar(80) NOT NULL,
    path text, depth smallint NOT NULL DEFAULT 0, UNIQUE NULLS NOT DISTINCT (parent_id, name));
CREATE TABLE brands (id serial PRIMARY KEY, name varchar(80) NOT NULL, website text, founded smallint,
    CHECK (founded > 1500 AND founded < 2100));
CREATE INDEX brands_name ON brands (name varchar_pattern_ops);
CREATE TABLE products (id bigserial PRIMARY KEY, brand_id integer REFERENCES brands ON DELETE RESTRICT, sku varchar(32)
    NOT NULL, title varchar(200) NOT NULL, summary text, price numeric(12, 2) NOT NULL, tax_rate numeric(5, 4) DEFAULT
    0.19, gross numeric(14, 2) GENERATED ALWAYS AS (price * (1 + tax_rate)) STORED, weight real, dimensions numeric(8, 2)[],
    attributes jsonb, is_listed boolean NOT NULL DEFAULT true, available_from date, created_at timestamp NOT NULL DEFAULT
    LOCALTIMESTAMP, CONSTRAINT products_sku_key UNIQUE (sku), CONSTRAINT products_price CHECK (price >= 0));
CREATE INDEX products_attributes ON products USING gin (attributes jsonb_path_ops);
CREATE INDEX products_listing ON products (brand_id, price DESC) INCLUDE (title) WHERE is_listed;
COMMENT ON COLUMN products.gross IS 'With tax';
CREATE TABLE product_categories (product_id bigint REFERENCES products ON DELETE CASCADE, category_id integer REFERENCES
    categories ON DELETE CASCADE, rank integer NOT NULL DEFAULT 0, PRIMARY KEY (product_id, category_id));
CREATE TABLE product_images (id bigserial PRIMARY KEY, product_id bigint NOT NULL REFERENCES products, url text NOT NULL,
    width integer, height integer, area bigint GENERATED ALWAYS AS (width::bigint * height) STORED, alt varchar(250),
    checksum bit(32), CHECK (width > 0 OR height IS NULL));
CREATE TABLE product_prices (product_id bigint REFERENCES products, currency char(3), valid_from date, amount
    billing.amount, PRIMARY KEY (product_id, currency, valid_from));
CREATE TABLE suppliers (id serial PRIMARY KEY, name text NOT NULL, contact_email email_address, lead_time interval,
    rating numeric(2, 1) DEFAULT 3.0, CHECK (rating >= 0 AND rating <= 5));
CREATE TABLE supplies (supplier_id integer REFERENCES suppliers, product_id bigint REFERENCES products, cost numeric(12, 4),
    minimum integer DEFAULT 1, PRIMARY KEY (supplier_id, product_id));
CREATE TABLE warehouses (id serial PRIMARY KEY, name varchar(60) NOT NULL UNIQUE, city_id integer NOT NULL REFERENCES
    cities, opens time, closes time with time zone, capacity bigint DEFAULT 100000);
CREATE TABLE stock (warehouse_id integer REFERENCES warehouses ON UPDATE CASCADE, product_id bigint REFERENCES products,
    quantity integer NOT NULL DEFAULT 0, reserved integer NOT NULL DEFAULT 0, counted timestamptz(0),
    PRIMARY KEY (warehouse_id, product_id), CHECK (reserved <= quantity));
CREATE TABLE stock_moves (id bigserial PRIMARY KEY, from_id integer, to_id integer, product_id bigint NOT NULL,
    quantity integer NOT NULL CHECK (quantity <> 0), moved_at timestamptz NOT NULL DEFAULT now(), reason varchar(100),
    FOREIGN KEY (from_id, product_id) REFERENCES stock (warehouse_id, product_id));
CREATE INDEX stock_moves_day ON stock_moves ((moved_at AT TIME ZONE 'UTC'));
CREATE TABLE orders (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, user_id bigint NOT NULL REFERENCES users,
    number integer NOT NULL DEFAULT nextval('ticket_numbers'), state order_state NOT NULL DEFAULT 'cart', ship_to integer
    REFERENCES user_addresses ON DELETE SET NULL, bill_to integer REFERENCES user_addresses, note text, placed_at
    timestamptz, total numeric(14, 2) DEFAULT 0, urgency priority DEFAULT 'normal', UNIQUE (number));
CREATE INDEX orders_open ON orders (user_id, placed_at) WHERE placed_at IS NOT NULL AND total > 0;
CREATE TABLE order_lines (order_id bigint REFERENCES orders ON DELETE CASCADE, line smallint, product_id bigint NOT NULL
    REFERENCES products ON DELETE RESTRICT, quantity integer NOT NULL DEFAULT 1, price numeric(12, 2) NOT NULL, discount
    numeric(5, 2) DEFAULT 0.00, PRIMARY KEY (order_id, line), CHECK (discount IN (0, 5, 10, 25)));
CREATE TABLE shipments (id bigserial PRIMARY KEY, order_id bigint NOT NULL REFERENCES orders, carrier varchar(40),
    tracking varchar(80), weight numeric(8, 3), sent_at timestamp with time zone, history jsonb DEFAULT '[]',
    UNIQUE (carrier, tracking));
CREATE TABLE shipment_lines (shipment_id bigint REFERENCES shipments ON DELETE CASCADE, order_id bigint, line smallint,
    quantity integer NOT NULL, PRIMARY KEY (shipment_id, order_id, line),
    FOREIGN KEY (order_id, line) REFERENCES order_lines ON DELETE CASCADE ON UPDATE CASCADE);
CREATE TABLE returns (id bigserial PRIMARY KEY, order_id bigint NOT NULL, line smallint NOT NULL, cause text, approved
    boolean, requested_on date NOT NULL DEFAULT CURRENT_DATE, FOREIGN KEY (order_id, line) REFERENCES order_lines);
CREATE TABLE reviews (id bigserial PRIMARY KEY, product_id bigint NOT NULL REFERENCES products ON DELETE CASCADE, author_id
    bigint REFERENCES users ON DELETE SET NULL, stars smallint NOT NULL, body text, posted timestamptz DEFAULT now(),
    CONSTRAINT reviews_stars CHECK (stars IN (1, 2, 3, 4, 5)), UNIQUE (product_id, author_id));
CREATE TABLE coupons (code varchar(20) PRIMARY KEY, percent smallint, valid daterange, uses_left integer DEFAULT 100,
    created_by bigint REFERENCES users, CHECK (percent > 0 AND percent <= 90));
CREATE TABLE wish_lists (id serial PRIMARY KEY, owner_id bigint NOT NULL REFERENCES users, title varchar(100) DEFAULT
    'Wishes', is_public boolean DEFAULT false, items bigint[] DEFAULT ARRAY[]::bigint[]);
COMMENT ON TABLE wish_lists IS 'What people would like to have';
CREATE TABLE tickets (id integer PRIMARY KEY DEFAULT nextval('ticket_numbers'), opened_by bigint REFERENCES users, subject
    varchar(200) NOT NULL, urgency urgent_first, opened_at timestamptz(3) DEFAULT clock_timestamp(), due interval
    DEFAULT '3 days', watchers priority[], closed boolean DEFAULT false NOT NULL);
CREATE INDEX tickets_subject ON tickets (lower(subject), opened_at);
CREATE TABLE ticket_messages (ticket_id integer REFERENCES tickets ON DELETE CASCADE, position integer, author_id bigint
    REFERENCES users, body text NOT NULL, sent timestamptz DEFAULT now(), raw json, PRIMARY KEY (ticket_id, position));
CREATE TABLE attachments (id uuid PRIMARY KEY, ticket_id integer, position integer, name varchar(255) NOT NULL, size
    bigint CHECK (size > 0), mime varchar(100) DEFAULT 'application/octet-stream', content bytea,
    FOREIGN KEY (ticket_id, position) REFERENCES ticket_messages ON DELETE CASCADE);
CREATE TABLE audit_log (id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), actor bigint, verb varchar(20),
    object_table name, object_id text, before json, after json, client cidr);
CREATE INDEX audit_log_at ON audit_log USING brin (at);
CREATE INDEX audit_log_object ON audit_log (object_table, object_id);
CREATE TABLE feature_flags (name text PRIMARY KEY, enabled boolean NOT NULL DEFAULT false, share numeric(3, 2) DEFAULT 1,
    audience text[] DEFAULT ARRAY['staff', 'beta'], CHECK (share >= 0 AND share <= 1));
CREATE TABLE metrics (at timestamp(3), name varchar(60), value double precision NOT NULL, labels jsonb, PRIMARY KEY (at,
    name));
CREATE TABLE places (id serial PRIMARY KEY, name text COLLATE "C" NOT NULL, spot point, area box, mac macaddr, hours
    int4range, bits bit varying(16));
CREATE INDEX places_spot ON places USING gist (spot);
CREATE INDEX places_name ON places USING hash (name);

CREATE TABLE billing.accounts (id serial PRIMARY KEY, owner_id bigint NOT NULL REFERENCES users, iban varchar(34) UNIQUE,
    balance billing.amount NOT NULL, opened date DEFAULT CURRENT_DATE, CHECK (length(iban::text) >= 15));
CREATE TABLE billing.invoices (id bigserial PRIMARY KEY, account_id integer NOT NULL REFERENCES billing.accounts, order_id
    bigint REFERENCES orders ON DELETE SET NULL, number varchar(24) NOT NULL, issued date NOT NULL, due date, net
    numeric(14, 2) NOT NULL, vat numeric(14, 2) NOT NULL DEFAULT 0.0, total numeric(15, 2) GENERATED ALWAYS AS (net + vat)
    STORED, paid boolean DEFAULT false, CONSTRAINT invoices_number UNIQUE (number), CHECK (due IS NULL OR due >= issued));
CREATE INDEX invoices_unpaid ON billing.invoices (due) WHERE NOT paid;
CREATE TABLE billing.invoice_lines (invoice_id bigint REFERENCES billing.invoices ON DELETE CASCADE, line integer, text
    varchar(300) NOT NULL, quantity numeric(10, 3) DEFAULT 1, unit_price numeric(12, 4), PRIMARY KEY (invoice_id, line));
CREATE TABLE billing.payments (id bigserial PRIMARY KEY, invoice_id bigint REFERENCES billing.invoices, method
    billing.payment_method NOT NULL DEFAULT 'card', amount numeric(14, 2) NOT NULL, received timestamptz DEFAULT now(),
    reference varchar(140), CHECK (amount <> 0));
CREATE TABLE billing.refunds (id serial PRIMARY KEY, payment_id bigint NOT NULL UNIQUE REFERENCES billing.payments, amount
    numeric(14, 2), cause varchar(200));
CREATE TABLE billing.tax_rates (country_code char(2) REFERENCES countries, valid_from date, rate numeric(6, 4) NOT NULL,
    PRIMARY KEY (country_code, valid_from));
CREATE TABLE billing.ledgers (id serial PRIMARY KEY, name text NOT NULL, currency char(3) DEFAULT 'EUR', closed_until
    date, UNIQUE (name, currency));
CREATE TABLE billing.bookings (ledger_id integer REFERENCES billing.ledgers, number bigint, booked date NOT NULL DEFAULT
    CURRENT_DATE, debit numeric(16, 2), credit numeric(16, 2), memo varchar(500), PRIMARY KEY (ledger_id, number),
    CHECK (debit IS NOT NULL OR credit IS NOT NULL), CHECK (debit >= 0));
COMMENT ON COLUMN billing.bookings.memo IS 'What it was for; ''free'' text';
CREATE TABLE billing.exchange_rates (base char(3), quote char(3), day date, rate numeric(18, 8) NOT NULL, source
    varchar(40) DEFAULT 'ecb', PRIMARY KEY (base, quote, day), CHECK (base <> quote));
CREATE TABLE billing.reminders (id serial PRIMARY KEY, invoice_id bigint REFERENCES billing.invoices, level smallint
    DEFAULT 1, sent_on date, fee numeric(6, 2) DEFAULT 5, UNIQUE (invoice_id, level));

CREATE TABLE hr.departments (id serial PRIMARY KEY, name varchar(100) NOT NULL, head_id integer, cost_center varchar(12),
    budget numeric(14, 2), CONSTRAINT departments_name UNIQUE (name));
CREATE TABLE hr.employees (id serial PRIMARY KEY, user_id bigint UNIQUE REFERENCES public.users, department_id integer
    REFERENCES hr.departments ON UPDATE CASCADE, manager_id integer REFERENCES hr.employees, given_name varchar(60) NOT
    NULL, family_name varchar(60) NOT NULL, full_name text GENERATED ALWAYS AS (given_name || ' ' || family_name) STORED,
    kind hr.contract NOT NULL DEFAULT 'permanent', hired date NOT NULL, salary numeric(10, 2), phone varchar(30),
    weekly_hours numeric(3, 1) DEFAULT 40.0, CHECK (salary > 0));
CREATE INDEX employees_names ON hr.employees (family_name COLLATE "C", given_name);
ALTER TABLE hr.departments ADD FOREIGN KEY (head_id) REFERENCES hr.employees ON DELETE SET NULL;
CREATE TABLE hr.absences (id serial PRIMARY KEY, employee_id integer NOT NULL REFERENCES hr.employees, first_day date NOT
    NULL, last_day date NOT NULL, sort varchar(20) DEFAULT 'holiday', half_days smallint, CHECK (first_day <= last_day));
CREATE TABLE hr.applications (id bigserial PRIMARY KEY, position text NOT NULL, name text NOT NULL, email email_address,
    received timestamp DEFAULT now(), documents bytea[], score real DEFAULT 0.5, CHECK (score BETWEEN 0 AND 1));
CREATE TABLE hr.trainings (id serial PRIMARY KEY, title varchar(160) NOT NULL, lasts interval hour to minute, seats
    integer DEFAULT 12, held_on date, price money);
CREATE TABLE hr.participations (training_id integer REFERENCES hr.trainings ON DELETE CASCADE, employee_id integer
    REFERENCES hr.employees ON DELETE CASCADE, grade char(1), certificate xml, PRIMARY KEY (training_id, employee_id));
CREATE TABLE hr.payslips (employee_id integer REFERENCES hr.employees, month date, gross numeric(10, 2) NOT NULL, net
    numeric(10, 2), details jsonb DEFAULT '{"lines": []}', PRIMARY KEY (employee_id, month), CHECK (net <= gross));

CREATE TABLE "Press Room"."Articles" ("Id" serial PRIMARY KEY, "Author Id" bigint REFERENCES users, "Title" varchar(200)
    NOT NULL, lead text, "Körper" text, words integer DEFAULT 0, published timestamptz, search tsvector);
CREATE INDEX "Articles search" ON "Press Room"."Articles" USING gin (search);
COMMENT ON TABLE "Press Room"."Articles" IS 'Published and drafts';
CREATE TABLE "Press Room"."Article Tags" ("Article Id" integer REFERENCES "Press Room"."Articles", tag varchar(50), weight
    numeric(3, 2) DEFAULT 1.0, PRIMARY KEY ("Article Id", tag));
CREATE TABLE "Press Room".releases (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), headline varchar(160) NOT NULL, embargo
    timestamptz, languages char(2)[] DEFAULT ARRAY['en', 'de'], contact_id integer REFERENCES hr.employees, revision
    integer NOT NULL DEFAULT 1, CHECK (revision > 0), CHECK (headline <> ''));
CREATE TABLE "Press Room".subscriptions (email email_address, list varchar(40), confirmed timestamptz, source text DEFAULT
    'website', PRIMARY KEY (email, list), CHECK (list ~ '^[a-z]+$'));

CREATE TABLE jobs (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, queue varchar(40) NOT NULL DEFAULT 'default',
    payload jsonb NOT NULL, tries smallint DEFAULT 0, run_after timestamptz DEFAULT now() + interval '1 minute',
    locked_by varchar(60), urgency priority);
CREATE INDEX jobs_next ON jobs (queue, run_after NULLS FIRST) WHERE locked_by IS NULL;
CREATE TABLE webhooks (id serial PRIMARY KEY, user_id bigint REFERENCES users ON DELETE CASCADE, url text NOT NULL, secret
    varchar(64) DEFAULT md5('seed'), events text[], active boolean DEFAULT true, timeout interval second(0));
CREATE UNIQUE INDEX webhooks_url ON webhooks (user_id, md5(url));
CREATE TABLE notes (id bigint NOT NULL, owner_id bigint, body text, pinned boolean DEFAULT false, made_at timestamp DEFAULT
    '2020-01-01 00:00:00', colour char(7) DEFAULT '#ffffff');
