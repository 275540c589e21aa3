-- Indexes again what a search would otherwise find in one spelling only. What is written in ASCII, whose words are the
-- same as before, is left alone; note_line_changed renews note_word.
update note_line set words = words_of_line(text, theme, answered)
  where octet_length(text) > length(text)
    or octet_length(theme) > length(theme)
    or octet_length(answered) > length(answered);
