// Neo4j: a uniqueness constraint is also the index that MERGE and MATCH by id use.
CREATE CONSTRAINT service_id IF NOT EXISTS FOR (n:Service) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_category_id IF NOT EXISTS FOR (n:PersonCategory) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_type_id IF NOT EXISTS FOR (n:DataType) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_item_id IF NOT EXISTS FOR (n:DataItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT weighing_note_id IF NOT EXISTS FOR (n:WeighingNote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT partnership_id IF NOT EXISTS FOR (n:Partnership) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT authorisation_id IF NOT EXISTS FOR (n:Authorisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (n:CaseFile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT disclosure_id IF NOT EXISTS FOR (n:Disclosure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT destruction_request_id IF NOT EXISTS FOR (n:DestructionRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (n:SavedView) REQUIRE n.id IS UNIQUE;
