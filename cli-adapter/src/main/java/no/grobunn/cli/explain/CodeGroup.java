package no.grobunn.cli.explain;

import java.util.Collection;
import java.util.List;

/**
 * Codes that belong together.
 *
 * @param id the group's stable name; its title is the command line's text {@code explain.group.<id>}
 * @param codes sorted
 */
public record CodeGroup(String id, List<String> codes) {
    public CodeGroup {
        codes = codes.stream().sorted().toList();
    }

    static CodeGroup of(String id, Collection<String> codes) {
        return new CodeGroup(id, List.copyOf(codes));
    }
}
