package no.grobunn.core.storage.binding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The top-level keys that may stand in files which could not be read: what seems to be missing of them is no mistake of its own. */
final class UncertainKeys {
    private static final Pattern AT_LINE_START =
            Pattern.compile("(?m)^(?:\\{[ \\t]*)?[\"']?([A-Za-z]{1,40})[\"']?[ \\t]*:");
    private static final Pattern IN_JSON = Pattern.compile("\"([A-Za-z]{1,40})\"\\s*:");

    private UncertainKeys() {}

    static Set<String> of(List<FileTree> files, Collection<String> known) {
        Set<String> keys = new HashSet<>();
        for (FileTree file : files) {
            file.raw()
                    .ifPresent(raw -> keys.addAll(
                            raw.text().isPresent()
                                    ? seen(file.name(), raw.text().get())
                                    : known));
        }
        keys.retainAll(known);
        return keys;
    }

    private static Set<String> seen(String name, String text) {
        Set<String> keys = new HashSet<>();
        Matcher key = (name.endsWith(".json") ? IN_JSON : AT_LINE_START).matcher(text);
        while (key.find()) {
            keys.add(key.group(1));
        }
        return keys;
    }
}
