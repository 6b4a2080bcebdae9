// Indexes of the embedded engine: a MERGE or MATCH by id without one scans its label.
CREATE INDEX service_id IF NOT EXISTS FOR (n:Service) ON (n.id);
CREATE INDEX person_category_id IF NOT EXISTS FOR (n:PersonCategory) ON (n.id);
CREATE INDEX data_type_id IF NOT EXISTS FOR (n:DataType) ON (n.id);
CREATE INDEX person_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX data_item_id IF NOT EXISTS FOR (n:DataItem) ON (n.id);
CREATE INDEX weighing_note_id IF NOT EXISTS FOR (n:WeighingNote) ON (n.id);
CREATE INDEX partnership_id IF NOT EXISTS FOR (n:Partnership) ON (n.id);
CREATE INDEX authorisation_id IF NOT EXISTS FOR (n:Authorisation) ON (n.id);
CREATE INDEX case_id IF NOT EXISTS FOR (n:CaseFile) ON (n.id);
CREATE INDEX disclosure_id IF NOT EXISTS FOR (n:Disclosure) ON (n.id);
CREATE INDEX disclosure_date IF NOT EXISTS FOR (n:Disclosure) ON (n.date);
CREATE INDEX import_lock_id IF NOT EXISTS FOR (n:ImportLock) ON (n.id);
CREATE INDEX review_id IF NOT EXISTS FOR (n:Review) ON (n.id);
CREATE INDEX destruction_request_id IF NOT EXISTS FOR (n:DestructionRequest) ON (n.id);
CREATE INDEX saved_view_id IF NOT EXISTS FOR (n:SavedView) ON (n.id);
