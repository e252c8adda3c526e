--
-- PostgreSQL database dump
--

\restrict a8Zk2

-- Dumped from database version 15.4

SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);

SET default_tablespace = '';

--
-- Name: bikes; Type: TABLE; Schema: public; Owner: rental
--

CREATE TABLE public.bikes (
    id integer NOT NULL,
    frame_no character varying(40) NOT NULL,
    bought_on date,
    price numeric(8,2) DEFAULT 0.00 NOT NULL,
    CONSTRAINT bikes_price_check CHECK ((price >= (0)::numeric))
);


ALTER TABLE public.bikes OWNER TO rental;

--
-- Name: bikes_id_seq; Type: SEQUENCE; Schema: public; Owner: rental
--

CREATE SEQUENCE public.bikes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.bikes_id_seq OWNED BY public.bikes.id;

CREATE TABLE public.rentals (
    bike_id integer NOT NULL,
    "from" timestamp with time zone NOT NULL,
    until timestamp with time zone
);

ALTER TABLE ONLY public.bikes ALTER COLUMN id SET DEFAULT nextval('public.bikes_id_seq'::regclass);

COPY public.bikes (id, frame_no, bought_on, price) FROM stdin;
1	A-17; not a statement	2020-01-01	120.00
2	CREATE TABLE x (y int);	\N	0.00
\.

SELECT pg_catalog.setval('public.bikes_id_seq', 2, true);

ALTER TABLE ONLY public.bikes
    ADD CONSTRAINT bikes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.rentals
    ADD CONSTRAINT rentals_pkey PRIMARY KEY (bike_id, "from");

CREATE INDEX rentals_until ON public.rentals USING btree (until);

ALTER TABLE ONLY public.rentals
    ADD CONSTRAINT rentals_bike_id_fkey FOREIGN KEY (bike_id) REFERENCES public.bikes(id) ON DELETE CASCADE;

\unrestrict a8Zk2
