-- +goose Up

-- Of indexes that look alike to the planner, as all do of a table that was empty when it was analysed or planned for, it takes the youngest.
-- Lanes are few most of the time and many at times; deliveries begin a new partition each day.

-- The key of a lane as one expression: an index that only narrows to an endpoint's deliveries of a time does not fit it.
DROP INDEX webhook_deliveries_lane;
CREATE INDEX webhook_deliveries_lane ON webhook_deliveries ((endpoint_id || ' ' || device_id || ' ' || chat), device_seq) WHERE status IN ('PENDING', 'FAILED');

-- The key made anew, younger than the index of what is due.
ALTER TABLE webhook_lanes DROP CONSTRAINT webhook_lanes_pkey, ADD PRIMARY KEY (endpoint_id, device_id, chat);
