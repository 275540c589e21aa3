-- Opportunities and rounds can be followed; who is named in a round is part of it.
call follow_changes('opportunity', 'opportunity', 'id');
call follow_changes('interview', 'interview', 'id');
call follow_changes('interviewer', 'interview', 'interview_id', false);
