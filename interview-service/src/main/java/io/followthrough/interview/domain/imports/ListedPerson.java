package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.platform.values.IncomingText;
import io.followthrough.platform.values.UnfitValueException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer as a table lists it: {@code name|e-mail|title}, the last two as wanted, or {@code name
 * <e-mail>}; people are parted by semicolons.
 */
public record ListedPerson(
        String name, @Nullable String email, @Nullable String title) {

    private static final int PARTS = 3;

    /** As mail programs write it. */
    private static final Pattern WITH_ADDRESS = Pattern.compile("(?<name>[^<>]*)<(?<email>[^<>]*)>");

    static List<String> entries(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    static ListedPerson of(Interviewer person) {
        return new ListedPerson(person.name(), person.email(), person.title());
    }

    /**
     * Null when the entry is none.
     *
     * @throws UnfitValueException when a part of it is refused
     */
    static @Nullable ListedPerson parse(String entry) {
        Matcher withAddress = WITH_ADDRESS.matcher(entry);
        String[] parts = withAddress.matches()
                ? new String[] {withAddress.group("name"), withAddress.group("email")}
                : entry.split("\\|", -1);
        String name = IncomingText.oneLine(parts[0]);
        String email = part(parts, 1);
        String title = part(parts, 2);
        boolean fits = parts.length <= PARTS
                && !name.isEmpty()
                && name.length() <= Text.SHORT
                && (email == null || Text.isEmail(email))
                && (title == null || title.length() <= Text.SHORT);
        return fits ? new ListedPerson(name, email, title) : null;
    }

    /** As an entry of the list, with the bars that it needs. */
    String written() {
        return Stream.of(name, email == null ? "" : email, title == null ? "" : title)
                .collect(Collectors.joining("|"))
                .replaceFirst("\\|+$", "");
    }

    public Interviewer toInterviewer(UUID id) {
        return Interviewer.expected(id, name, email, title);
    }

    private static @Nullable String part(String[] parts, int index) {
        return parts.length <= index || parts[index].isBlank() ? null : IncomingText.oneLine(parts[index]);
    }
}
