-- What the employer and the role of an opportunity are called, for the coach's queue; null until OpportunityOpened tells.
alter table opportunity_facts add column employer text, add column role text;
