-- In which language the candidate writes to the employer, a tag of BCP 47; null for the tenant's.
alter table opportunity add column language text;

-- How somebody is to be greeted; null for by the name.
alter table interviewer add column greeting_name text;
