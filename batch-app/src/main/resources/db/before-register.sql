-- Removes the tables of a database that has no register. On PostgreSQL the schema may hold others.
DROP TABLE IF EXISTS facts CASCADE;
DROP TABLE IF EXISTS source_file CASCADE;
DROP TABLE IF EXISTS run CASCADE;
DROP TABLE IF EXISTS snapshot CASCADE;
DROP TABLE IF EXISTS shared_run CASCADE;
DROP TABLE IF EXISTS partition_lease CASCADE;
DROP TABLE IF EXISTS int_channel_message CASCADE;
DROP SEQUENCE IF EXISTS int_message_seq;
DROP TABLE IF EXISTS batch_step_execution_context CASCADE;
DROP TABLE IF EXISTS batch_job_execution_context CASCADE;
DROP TABLE IF EXISTS batch_step_execution CASCADE;
DROP TABLE IF EXISTS batch_job_execution_params CASCADE;
DROP TABLE IF EXISTS batch_job_execution CASCADE;
DROP TABLE IF EXISTS batch_job_instance CASCADE;
DROP SEQUENCE IF EXISTS batch_step_execution_seq;
DROP SEQUENCE IF EXISTS batch_job_execution_seq;
DROP SEQUENCE IF EXISTS batch_job_instance_seq;
DROP TABLE IF EXISTS "flyway_schema_history" CASCADE;
