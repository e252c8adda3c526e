-- The database of a small media-sharing service: the sample that Triptych opens on.
-- PostgreSQL 12 or later. The models beside it have drifted from it on purpose; database_schema.md has not.

-- Accounts: who may sign in, from where, and what they did.

CREATE TABLE users_types (
    id              serial       PRIMARY KEY,
    code            varchar(30)  NOT NULL UNIQUE,
    label           varchar(100) NOT NULL,
    upload_limit_mb integer      NOT NULL DEFAULT 500,
    may_publish     boolean      NOT NULL DEFAULT false,
    may_moderate    boolean      NOT NULL DEFAULT false,
    created_at      timestamp    NOT NULL DEFAULT now(),
    updated_at      timestamp
);

CREATE TABLE users (
    id                  serial         PRIMARY KEY,
    users_type_id       integer        NOT NULL REFERENCES users_types (id),
    invited_by_users_id integer        REFERENCES users (id),
    username            varchar(60)    NOT NULL UNIQUE,
    email               varchar(255)   NOT NULL UNIQUE,
    password_hash       varchar(255)   NOT NULL,
    display_name        varchar(120),
    birth_date          date,
    country             varchar(2),
    locale              varchar(10)    NOT NULL DEFAULT 'en',
    time_zone           varchar(40)    NOT NULL DEFAULT 'UTC',
    bio                 text,
    avatar_path         varchar(500),
    storage_used_mb     integer        NOT NULL DEFAULT 0,
    credit_balance      numeric(12, 2) NOT NULL DEFAULT 0,
    is_active           boolean        NOT NULL DEFAULT true,
    is_email_confirmed  boolean        NOT NULL DEFAULT false,
    preferences         jsonb          NOT NULL DEFAULT '{}',
    failed_logins       smallint       NOT NULL DEFAULT 0,
    locked_until        timestamp,
    last_login_at       timestamp,
    created_at          timestamp      NOT NULL DEFAULT now(),
    updated_at          timestamp
);

CREATE TABLE users_settings (
    id         serial      PRIMARY KEY,
    users_id   integer     NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    section    varchar(50) NOT NULL,
    name       varchar(80) NOT NULL,
    value      jsonb       NOT NULL DEFAULT '{}',
    created_at timestamp   NOT NULL DEFAULT now(),
    updated_at timestamp,
    UNIQUE (users_id, section, name)
);

CREATE TABLE users_sessions (
    id               serial       PRIMARY KEY,
    users_id         integer      NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    session_token    varchar(128) NOT NULL UNIQUE,
    device_info      jsonb        NOT NULL DEFAULT '{}',
    ip_address       inet,
    is_active        boolean      NOT NULL DEFAULT true,
    last_activity_at timestamp,
    expires_at       timestamp    NOT NULL,
    created_at       timestamp    NOT NULL DEFAULT now(),
    updated_at       timestamp
);

CREATE TABLE users_devices (
    id            serial       PRIMARY KEY,
    users_id      integer      NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    fingerprint   varchar(255) NOT NULL UNIQUE,
    device_name   varchar(120),
    device_type   varchar(30)  NOT NULL DEFAULT 'unknown',
    browser_info  jsonb        NOT NULL DEFAULT '{}',
    location_info jsonb        NOT NULL DEFAULT '{}',
    ip_address    inet,
    is_trusted    boolean      NOT NULL DEFAULT false,
    last_used_at  timestamp,
    created_at    timestamp    NOT NULL DEFAULT now(),
    updated_at    timestamp
);

CREATE TABLE users_actions (
    id          bigserial   PRIMARY KEY,
    users_id    integer     NOT NULL REFERENCES users (id),
    action      varchar(50) NOT NULL,
    target_type varchar(50),
    target_id   integer,
    details     jsonb       NOT NULL DEFAULT '{}',
    ip_address  inet,
    created_at  timestamp   NOT NULL DEFAULT now(),
    updated_at  timestamp,
    created_by  integer     REFERENCES users (id),
    updated_by  integer     REFERENCES users (id)
);

CREATE TABLE users_tokens (
    id         serial      PRIMARY KEY,
    users_id   integer     NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose    varchar(20) NOT NULL,
    token_hash varchar(64) NOT NULL UNIQUE,
    expires_at timestamp   NOT NULL,
    used_at    timestamp,
    created_at timestamp   NOT NULL DEFAULT now()
);

CREATE TABLE users_follows (
    follower_users_id integer   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    followed_users_id integer   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    wants_mail        boolean   NOT NULL DEFAULT false,
    created_at        timestamp NOT NULL DEFAULT now(),
    PRIMARY KEY (follower_users_id, followed_users_id)
);

CREATE TABLE users_blocks (
    users_id         integer   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    blocked_users_id integer   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    reason           text,
    created_at       timestamp NOT NULL DEFAULT now(),
    PRIMARY KEY (users_id, blocked_users_id)
);

CREATE TABLE invitations (
    id                   serial       PRIMARY KEY,
    sent_by_users_id     integer      NOT NULL REFERENCES users (id),
    email                varchar(255) NOT NULL,
    code                 varchar(40)  NOT NULL UNIQUE,
    message              text,
    accepted_by_users_id integer      REFERENCES users (id),
    accepted_at          timestamp,
    expires_at           timestamp    NOT NULL,
    created_at           timestamp    NOT NULL DEFAULT now()
);

-- The library: what is shared, where it is kept, and how it is ordered.

CREATE TABLE storage_nodes (
    id          serial      PRIMARY KEY,
    name        varchar(60) NOT NULL UNIQUE,
    host        inet        NOT NULL,
    capacity_gb bigint      NOT NULL DEFAULT 0,
    used_gb     bigint      NOT NULL DEFAULT 0,
    is_writable boolean     NOT NULL DEFAULT true,
    checked_at  timestamp,
    created_at  timestamp   NOT NULL DEFAULT now(),
    updated_at  timestamp
);

CREATE TABLE languages (
    id               serial      PRIMARY KEY,
    code             varchar(8)  NOT NULL UNIQUE,
    english_name     varchar(60) NOT NULL,
    native_name      varchar(60),
    is_right_to_left boolean     NOT NULL DEFAULT false
);

CREATE TABLE media_types (
    id          serial      PRIMARY KEY,
    code        varchar(20) NOT NULL UNIQUE,
    label       varchar(60) NOT NULL,
    extensions  text[]      NOT NULL DEFAULT '{}',
    max_size_mb integer,
    created_at  timestamp   NOT NULL DEFAULT now(),
    updated_at  timestamp
);

CREATE TABLE media_categories (
    id          serial       PRIMARY KEY,
    parent_id   integer      REFERENCES media_categories (id),
    slug        varchar(80)  NOT NULL UNIQUE,
    title       varchar(120) NOT NULL,
    description text,
    position    integer      NOT NULL DEFAULT 0,
    created_at  timestamp    NOT NULL DEFAULT now(),
    updated_at  timestamp,
    created_by  integer      REFERENCES users (id),
    updated_by  integer      REFERENCES users (id)
);

CREATE TABLE media (
    id               serial        PRIMARY KEY,
    users_id         integer       NOT NULL REFERENCES users (id),
    media_type_id    integer       NOT NULL REFERENCES media_types (id),
    language_id      integer       REFERENCES languages (id),
    title            varchar(255)  NOT NULL,
    sort_title       varchar(255),
    original_title   varchar(255),
    synopsis         text,
    release_year     smallint,
    duration_seconds integer,
    poster_path      varchar(500),
    average_score    real,
    score_count      integer       NOT NULL DEFAULT 0,
    view_count       bigint        NOT NULL DEFAULT 0,
    price_credits    numeric(8, 2) NOT NULL DEFAULT 0,
    visibility       varchar(20)   NOT NULL DEFAULT 'private',
    is_adult         boolean       NOT NULL DEFAULT false,
    minimum_age      smallint      NOT NULL DEFAULT 0,
    attributes       jsonb         NOT NULL DEFAULT '{}',
    published_at     timestamp,
    expires_at       timestamp,
    created_at       timestamp     NOT NULL DEFAULT now(),
    updated_at       timestamp,
    created_by       integer       REFERENCES users (id),
    updated_by       integer       REFERENCES users (id)
);

CREATE TABLE episodes (
    id             serial       PRIMARY KEY,
    media_id       integer      NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    season_number  smallint     NOT NULL DEFAULT 1,
    episode_number smallint     NOT NULL,
    title          varchar(255),
    synopsis       text,
    aired_on       date,
    still_path     varchar(500),
    average_score  real,
    created_at     timestamp    NOT NULL DEFAULT now(),
    updated_at     timestamp,
    created_by     integer      REFERENCES users (id),
    updated_by     integer      REFERENCES users (id),
    UNIQUE (media_id, season_number, episode_number)
);

CREATE TABLE media_files (
    id              serial        PRIMARY KEY,
    media_id        integer       NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    episode_id      integer       REFERENCES episodes (id),
    storage_node_id integer       REFERENCES storage_nodes (id),
    path            varchar(1000) NOT NULL,
    original_name   varchar(500),
    mime_type       varchar(100)  NOT NULL,
    size_bytes      bigint        NOT NULL DEFAULT 0,
    checksum        char(64),
    is_primary      boolean       NOT NULL DEFAULT false,
    probed_at       timestamp,
    probe_result    jsonb         NOT NULL DEFAULT '{}',
    created_at      timestamp     NOT NULL DEFAULT now(),
    updated_at      timestamp,
    created_by      integer       REFERENCES users (id),
    updated_by      integer       REFERENCES users (id)
);

CREATE TABLE media_renditions (
    id            serial        PRIMARY KEY,
    media_file_id integer       NOT NULL REFERENCES media_files (id) ON DELETE CASCADE,
    quality       varchar(20)   NOT NULL,
    codec         varchar(30),
    width         smallint,
    height        smallint,
    bitrate_kbps  integer,
    path          varchar(1000) NOT NULL,
    size_bytes    bigint        NOT NULL DEFAULT 0,
    is_ready      boolean       NOT NULL DEFAULT false,
    created_at    timestamp     NOT NULL DEFAULT now(),
    updated_at    timestamp
);

CREATE TABLE media_subtitles (
    id            serial        PRIMARY KEY,
    media_file_id integer       NOT NULL REFERENCES media_files (id) ON DELETE CASCADE,
    language_id   integer       NOT NULL REFERENCES languages (id),
    format        varchar(10)   NOT NULL DEFAULT 'vtt',
    path          varchar(1000) NOT NULL,
    is_forced     boolean       NOT NULL DEFAULT false,
    created_at    timestamp     NOT NULL DEFAULT now(),
    updated_at    timestamp
);

CREATE TABLE media_thumbnails (
    id         serial        PRIMARY KEY,
    media_id   integer       NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    path       varchar(500)  NOT NULL,
    width      smallint      NOT NULL,
    height     smallint      NOT NULL,
    at_second  numeric(9, 3),
    created_at timestamp     NOT NULL DEFAULT now()
);

CREATE TABLE media_categories_links (
    media_id    integer NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    category_id integer NOT NULL REFERENCES media_categories (id) ON DELETE CASCADE,
    position    integer NOT NULL DEFAULT 0,
    PRIMARY KEY (media_id, category_id)
);

CREATE TABLE tags (
    id          serial      PRIMARY KEY,
    slug        varchar(60) NOT NULL UNIQUE,
    label       varchar(60) NOT NULL,
    usage_count integer     NOT NULL DEFAULT 0,
    created_at  timestamp   NOT NULL DEFAULT now()
);

CREATE TABLE media_tags (
    media_id          integer   NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    tag_id            integer   NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    added_by_users_id integer   REFERENCES users (id),
    created_at        timestamp NOT NULL DEFAULT now(),
    PRIMARY KEY (media_id, tag_id)
);

CREATE TABLE collections (
    id          serial       PRIMARY KEY,
    users_id    integer      NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title       varchar(150) NOT NULL,
    description text,
    is_public   boolean      NOT NULL DEFAULT false,
    cover_path  varchar(500),
    created_at  timestamp    NOT NULL DEFAULT now(),
    updated_at  timestamp
);

CREATE TABLE collections_items (
    id            serial       PRIMARY KEY,
    collection_id integer      NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    media_id      integer      NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    position      integer      NOT NULL DEFAULT 0,
    note          varchar(255),
    created_at    timestamp    NOT NULL DEFAULT now(),
    UNIQUE (collection_id, media_id)
);

CREATE TABLE media_backup (
    id           serial        PRIMARY KEY,
    media_id     integer,
    users_id     integer       NOT NULL,
    title        varchar(255)  NOT NULL,
    synopsis     text,
    file_path    varchar(1000) NOT NULL,
    size_bytes   bigint        NOT NULL DEFAULT 0,
    checksum     char(64),
    attributes   jsonb         NOT NULL DEFAULT '{}',
    tags         text[],
    backed_up_at timestamp     NOT NULL DEFAULT now(),
    restored_at  timestamp
);

-- The people behind the media, and the genres.

CREATE TABLE directors (
    id            serial       PRIMARY KEY,
    name          varchar(150) NOT NULL,
    biography     text,
    born_on       date,
    portrait_path varchar(500),
    external_ids  jsonb        NOT NULL DEFAULT '{}',
    created_at    timestamp    NOT NULL DEFAULT now(),
    updated_at    timestamp,
    created_by    integer      REFERENCES users (id),
    updated_by    integer      REFERENCES users (id)
);

CREATE TABLE performers (
    id            serial       PRIMARY KEY,
    name          varchar(150) NOT NULL,
    stage_name    varchar(150),
    biography     text,
    born_on       date,
    portrait_path varchar(500),
    popularity    real,
    external_ids  jsonb        NOT NULL DEFAULT '{}',
    created_at    timestamp    NOT NULL DEFAULT now(),
    updated_at    timestamp,
    created_by    integer      REFERENCES users (id),
    updated_by    integer      REFERENCES users (id)
);

CREATE TABLE genres (
    id          serial      PRIMARY KEY,
    slug        varchar(60) NOT NULL UNIQUE,
    label       varchar(60) NOT NULL,
    description text,
    is_hidden   boolean     NOT NULL DEFAULT false,
    created_at  timestamp   NOT NULL DEFAULT now(),
    updated_at  timestamp
);

CREATE TABLE media_directors (
    media_id    integer      NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    director_id integer      NOT NULL REFERENCES directors (id) ON DELETE CASCADE,
    credit      varchar(100),
    position    smallint     NOT NULL DEFAULT 0,
    PRIMARY KEY (media_id, director_id)
);

CREATE TABLE media_performers (
    id               serial       PRIMARY KEY,
    media_id         integer      NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    performer_id     integer      NOT NULL REFERENCES performers (id) ON DELETE CASCADE,
    role_name        varchar(150),
    billing_position smallint     NOT NULL DEFAULT 0,
    UNIQUE (media_id, performer_id, role_name)
);

CREATE TABLE media_genres (
    media_id integer NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    genre_id integer NOT NULL REFERENCES genres (id) ON DELETE CASCADE,
    is_main  boolean NOT NULL DEFAULT false,
    PRIMARY KEY (media_id, genre_id)
);

-- What people watch, like and say.

CREATE TABLE users_faves_directors (
    id          serial,
    users_id    integer   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    director_id integer   NOT NULL REFERENCES directors (id) ON DELETE CASCADE,
    weight      smallint  NOT NULL DEFAULT 1,
    created_at  timestamp NOT NULL DEFAULT now()
);

CREATE TABLE users_faves_performers (
    id           serial    PRIMARY KEY,
    users_id     integer   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    performer_id integer   NOT NULL REFERENCES performers (id) ON DELETE CASCADE,
    weight       smallint  NOT NULL DEFAULT 1,
    created_at   timestamp NOT NULL DEFAULT now(),
    UNIQUE (users_id, performer_id)
);

CREATE TABLE users_faves_genres (
    id         serial    PRIMARY KEY,
    users_id   integer   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    genre_id   integer   NOT NULL REFERENCES genres (id) ON DELETE CASCADE,
    weight     smallint  NOT NULL DEFAULT 1,
    created_at timestamp NOT NULL DEFAULT now(),
    UNIQUE (users_id, genre_id)
);

CREATE TABLE users_ratings (
    id         serial    PRIMARY KEY,
    users_id   integer   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    media_id   integer   NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    score      smallint  NOT NULL,
    review     text,
    is_public  boolean   NOT NULL DEFAULT true,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp,
    UNIQUE (users_id, media_id)
);

CREATE TABLE users_media_history (
    id               bigserial   PRIMARY KEY,
    users_id         integer     NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    media_id         integer     NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    media_file_id    integer     REFERENCES media_files (id),
    position_seconds integer     NOT NULL DEFAULT 0,
    is_finished      boolean     NOT NULL DEFAULT false,
    device_type      varchar(30),
    ip_address       inet,
    playback_info    jsonb       NOT NULL DEFAULT '{}',
    started_at       timestamp   NOT NULL DEFAULT now(),
    updated_at       timestamp
);

CREATE TABLE users_media_affinity (
    id            bigserial   PRIMARY KEY,
    users_id      integer     NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    media_id      integer     NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    score         real        NOT NULL DEFAULT 0,
    kind          varchar(30) NOT NULL,
    explanation   text,
    inputs        jsonb       NOT NULL DEFAULT '{}',
    calculated_at timestamp   NOT NULL DEFAULT now(),
    created_at    timestamp   NOT NULL DEFAULT now(),
    updated_at    timestamp,
    UNIQUE (users_id, media_id, kind)
);

CREATE TABLE comments (
    id          serial    PRIMARY KEY,
    media_id    integer   NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    users_id    integer   NOT NULL REFERENCES users (id),
    reply_to_id integer   REFERENCES comments (id),
    body        text      NOT NULL,
    is_hidden   boolean   NOT NULL DEFAULT false,
    edited_at   timestamp,
    created_at  timestamp NOT NULL DEFAULT now(),
    updated_at  timestamp
);

CREATE TABLE comments_votes (
    comment_id integer   NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    users_id   integer   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    value      smallint  NOT NULL DEFAULT 1,
    created_at timestamp NOT NULL DEFAULT now(),
    PRIMARY KEY (comment_id, users_id)
);

-- Messages to people and from them.

CREATE TABLE notifications (
    id         serial       PRIMARY KEY,
    users_id   integer      NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind       varchar(50)  NOT NULL,
    title      varchar(200) NOT NULL,
    message    text         NOT NULL,
    link_url   varchar(500),
    is_read    boolean      NOT NULL DEFAULT false,
    is_sent    boolean      NOT NULL DEFAULT false,
    priority   varchar(10)  NOT NULL DEFAULT 'normal',
    expires_at timestamp,
    metadata   jsonb        NOT NULL DEFAULT '{}',
    created_at timestamp    NOT NULL DEFAULT now(),
    updated_at timestamp,
    created_by integer      REFERENCES users (id)
);

CREATE TABLE notifications_templates (
    id           serial       PRIMARY KEY,
    kind         varchar(50)  NOT NULL,
    language_id  integer      NOT NULL REFERENCES languages (id),
    subject      varchar(200) NOT NULL,
    body         text         NOT NULL,
    placeholders jsonb        NOT NULL DEFAULT '[]',
    is_active    boolean      NOT NULL DEFAULT true,
    created_at   timestamp    NOT NULL DEFAULT now(),
    updated_at   timestamp,
    created_by   integer      REFERENCES users (id),
    updated_by   integer      REFERENCES users (id),
    UNIQUE (kind, language_id)
);

CREATE TABLE content_reports (
    id                   serial      PRIMARY KEY,
    media_id             integer     REFERENCES media (id) ON DELETE CASCADE,
    comment_id           integer     REFERENCES comments (id) ON DELETE CASCADE,
    reported_by_users_id integer     NOT NULL REFERENCES users (id),
    reason               varchar(30) NOT NULL,
    explanation          text,
    status               varchar(20) NOT NULL DEFAULT 'open',
    settled_by_users_id  integer     REFERENCES users (id),
    settled_at           timestamp,
    created_at           timestamp   NOT NULL DEFAULT now(),
    updated_at           timestamp
);

CREATE TABLE support_tickets (
    id                   serial       PRIMARY KEY,
    users_id             integer      NOT NULL REFERENCES users (id),
    assigned_to_users_id integer      REFERENCES users (id),
    topic                varchar(40)  NOT NULL,
    subject              varchar(255) NOT NULL,
    status               varchar(20)  NOT NULL DEFAULT 'open',
    urgency              smallint     NOT NULL DEFAULT 3,
    closed_at            timestamp,
    created_at           timestamp    NOT NULL DEFAULT now(),
    updated_at           timestamp
);

CREATE TABLE tickets_messages (
    id          serial    PRIMARY KEY,
    ticket_id   integer   NOT NULL REFERENCES support_tickets (id) ON DELETE CASCADE,
    users_id    integer   NOT NULL REFERENCES users (id),
    body        text      NOT NULL,
    is_internal boolean   NOT NULL DEFAULT false,
    attachments jsonb     NOT NULL DEFAULT '[]',
    created_at  timestamp NOT NULL DEFAULT now()
);

-- Plans, subscriptions and money.

CREATE TABLE plans (
    id          serial         PRIMARY KEY,
    code        varchar(30)    NOT NULL UNIQUE,
    title       varchar(100)   NOT NULL,
    description text,
    price       numeric(10, 2) NOT NULL,
    currency    char(3)        NOT NULL DEFAULT 'EUR',
    period_days integer        NOT NULL DEFAULT 30,
    features    jsonb          NOT NULL DEFAULT '{}',
    is_offered  boolean        NOT NULL DEFAULT true,
    created_at  timestamp      NOT NULL DEFAULT now(),
    updated_at  timestamp,
    created_by  integer        REFERENCES users (id),
    updated_by  integer        REFERENCES users (id)
);

CREATE TABLE subscriptions (
    id                   serial      PRIMARY KEY,
    users_id             integer     NOT NULL REFERENCES users (id),
    plan_id              integer     NOT NULL REFERENCES plans (id),
    status               varchar(20) NOT NULL DEFAULT 'active',
    starts_on            date        NOT NULL,
    ends_on              date,
    renews_automatically boolean     NOT NULL DEFAULT true,
    cancelled_at         timestamp,
    created_at           timestamp   NOT NULL DEFAULT now(),
    updated_at           timestamp
);

CREATE TABLE payment_methods (
    id                 serial       PRIMARY KEY,
    users_id           integer      NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    provider           varchar(30)  NOT NULL,
    provider_reference varchar(120) NOT NULL,
    label              varchar(60),
    expires_on         date,
    is_default         boolean      NOT NULL DEFAULT false,
    created_at         timestamp    NOT NULL DEFAULT now(),
    updated_at         timestamp
);

CREATE TABLE payments (
    id                 serial         PRIMARY KEY,
    users_id           integer        NOT NULL REFERENCES users (id),
    payment_method_id  integer        REFERENCES payment_methods (id),
    subscription_id    integer        REFERENCES subscriptions (id),
    amount             numeric(12, 2) NOT NULL,
    currency           char(3)        NOT NULL DEFAULT 'EUR',
    status             varchar(20)    NOT NULL DEFAULT 'pending',
    provider_reference varchar(120),
    failure_reason     text,
    paid_at            timestamp,
    created_at         timestamp      NOT NULL DEFAULT now(),
    updated_at         timestamp
);

CREATE TABLE invoices (
    id         serial         PRIMARY KEY,
    payment_id integer        NOT NULL REFERENCES payments (id),
    number     varchar(30)    NOT NULL UNIQUE,
    issued_on  date           NOT NULL,
    recipient  jsonb          NOT NULL,
    total      numeric(12, 2) NOT NULL,
    pdf_path   varchar(500),
    created_at timestamp      NOT NULL DEFAULT now()
);

CREATE TABLE invoices_lines (
    id          serial         PRIMARY KEY,
    invoice_id  integer        NOT NULL REFERENCES invoices (id) ON DELETE CASCADE,
    position    smallint       NOT NULL,
    description varchar(255)   NOT NULL,
    quantity    numeric(10, 3) NOT NULL DEFAULT 1,
    unit_price  numeric(12, 2) NOT NULL,
    tax_rate    numeric(5, 2)  NOT NULL DEFAULT 0,
    UNIQUE (invoice_id, position)
);

CREATE TABLE vouchers (
    id                   serial         PRIMARY KEY,
    code                 varchar(40)    NOT NULL UNIQUE,
    credits              numeric(12, 2) NOT NULL DEFAULT 0,
    issued_to_users_id   integer        REFERENCES users (id),
    redeemed_by_users_id integer        REFERENCES users (id),
    redeemed_at          timestamp,
    expires_at           timestamp,
    created_at           timestamp      NOT NULL DEFAULT now(),
    created_by           integer        REFERENCES users (id),
    updated_by           integer        REFERENCES users (id)
);

-- Television, beside the library.

CREATE TABLE tv_channels (
    id               serial        PRIMARY KEY,
    channel_number   integer       NOT NULL UNIQUE,
    name             varchar(100)  NOT NULL,
    logo_path        varchar(500),
    stream_url       varchar(1000) NOT NULL,
    category_id      integer       REFERENCES media_categories (id),
    language_id      integer       REFERENCES languages (id),
    required_plan_id integer       REFERENCES plans (id),
    is_active        boolean       NOT NULL DEFAULT true,
    geo_restriction  jsonb         NOT NULL DEFAULT '[]',
    created_at       timestamp     NOT NULL DEFAULT now(),
    updated_at       timestamp,
    created_by       integer       REFERENCES users (id),
    updated_by       integer       REFERENCES users (id)
);

-- The machinery: keys, jobs, settings.

CREATE TABLE api_keys (
    id             serial       PRIMARY KEY,
    users_id       integer      NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    label          varchar(80)  NOT NULL,
    key_prefix     varchar(12)  NOT NULL UNIQUE,
    key_hash       varchar(128) NOT NULL,
    scopes         jsonb        NOT NULL DEFAULT '[]',
    last_used_at   timestamp,
    last_used_from inet,
    expires_at     timestamp,
    created_at     timestamp    NOT NULL DEFAULT now(),
    created_by     integer      REFERENCES users (id),
    updated_by     integer      REFERENCES users (id)
);

CREATE TABLE jobs (
    id          bigserial   PRIMARY KEY,
    kind        varchar(40) NOT NULL,
    arguments   jsonb       NOT NULL DEFAULT '{}',
    status      varchar(20) NOT NULL DEFAULT 'queued',
    attempts    smallint    NOT NULL DEFAULT 0,
    error       text,
    run_at      timestamp   NOT NULL DEFAULT now(),
    started_at  timestamp,
    finished_at timestamp,
    created_at  timestamp   NOT NULL DEFAULT now()
);

CREATE TABLE system_settings (
    name        varchar(80) PRIMARY KEY,
    value       jsonb       NOT NULL DEFAULT 'null',
    description text,
    updated_at  timestamp,
    updated_by  integer     REFERENCES users (id)
);
