-- Messages can be followed.
call follow_changes('message', 'message', 'id');
