-- What stands of opportunities and rounds: what was entered by mistake counts in no figure, and a round that was entered for the
-- wrong opportunity counts for the right one.
create or replace view standing_opportunity as
select opened.* from opportunity_opened as opened
anti join opportunity_voided as voided on voided.tenant = opened.tenant and voided.opportunity_id = opened.opportunity_id;

-- The latest report of each round.
create or replace view standing_round as
with home as (
  select tenant, interview_id, arg_max(opportunity_id, aggregate_version) as home_id
  from interview_moved group by all
), round as (
  select completed.* exclude (opportunity_id), coalesce(home_id, completed.opportunity_id) as opportunity_id
  from interview_completed as completed
  left join home on home.tenant = completed.tenant and home.interview_id = completed.interview_id
  qualify row_number() over (
    partition by completed.tenant, completed.interview_id order by completed.aggregate_version desc) = 1
)
select round.* from round
anti join interview_voided as voided on voided.tenant = round.tenant and voided.interview_id = round.interview_id
anti join opportunity_voided as gone on gone.tenant = round.tenant and gone.opportunity_id = round.opportunity_id;
