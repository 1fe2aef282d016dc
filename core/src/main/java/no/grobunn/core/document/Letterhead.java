package no.grobunn.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a letter or of minutes, in place of a cover: who writes at the left, to whom and when at the right. Where a theme has a logo, it stands
 * above the sender.
 *
 * @param sender who writes, line by line; the first line is the name; not empty
 * @param recipient to whom, line by line, {@code Til Fredrikstad Næringsforening}; may be empty
 * @param placeAndDate {@code Fredrikstad, 1. september 2022}, or null
 */
public record Letterhead(
        List<String> sender,
        List<String> recipient,
        @Nullable String placeAndDate) implements Block {
    public Letterhead {
        sender = List.copyOf(sender);
        recipient = List.copyOf(recipient);
        if (sender.isEmpty()) {
            throw new IllegalArgumentException("A letter is from someone");
        }
    }
}
