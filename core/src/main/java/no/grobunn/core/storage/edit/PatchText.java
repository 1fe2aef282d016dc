package no.grobunn.core.storage.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.comparison.Change.EntryAdded;
import no.grobunn.core.comparison.Change.EntryRemoved;
import no.grobunn.core.comparison.Change.FieldSet;
import no.grobunn.core.comparison.Change.Reordered;
import no.grobunn.core.comparison.CommonSubsequence;
import no.grobunn.core.comparison.Part;
import no.grobunn.core.comparison.Place;
import no.grobunn.core.storage.DossierFiles;
import org.jspecify.annotations.Nullable;

/** Changes to files as a unified diff, and changes that a person makes by hand. */
final class PatchText {
    private static final int CONTEXT = 3;

    private PatchText() {}

    static String of(DossierFiles before, DossierFiles after, List<String> files) {
        return files.stream()
                .map(name -> "--- " + name + "\n+++ " + name + "\n" + hunks(lines(before, name), lines(after, name)))
                .collect(Collectors.joining());
    }

    private static List<String> lines(DossierFiles files, String name) {
        byte[] content = files.contents().getOrDefault(name, new byte[0]);
        return new String(content, StandardCharsets.UTF_8).lines().toList();
    }

    /** A line with the mark of what becomes of it, and how many lines of the old and the new file stand before it. */
    private record Line(char mark, String text, int old, int now) {}

    private static String hunks(List<String> old, List<String> now) {
        List<Line> lines = lines(old, now);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).mark() == ' ') {
                at++;
                continue;
            }
            int end = at;
            for (int next = at; next < lines.size() && next <= end + 2 * CONTEXT; next++) {
                end = lines.get(next).mark() == ' ' ? end : next;
            }
            List<Line> hunk = lines.subList(Math.max(0, at - CONTEXT), Math.min(lines.size(), end + CONTEXT + 1));
            out.append(head(hunk));
            hunk.forEach(line -> out.append(line.mark()).append(line.text()).append('\n'));
            at = end + CONTEXT + 1;
        }
        return out.toString();
    }

    private static String head(List<Line> hunk) {
        long olds = hunk.stream().filter(line -> line.mark() != '+').count();
        long nows = hunk.stream().filter(line -> line.mark() != '-').count();
        int old = hunk.get(0).old() + (olds == 0 ? 0 : 1);
        int now = hunk.get(0).now() + (nows == 0 ? 0 : 1);
        return "@@ -" + old + "," + olds + " +" + now + "," + nows + " @@\n";
    }

    private static List<Line> lines(List<String> old, List<String> now) {
        int[] counterparts = CommonSubsequence.of(old, now, String::equals);
        List<Line> lines = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < old.size(); i++) {
            if (counterparts[i] < 0) {
                lines.add(new Line('-', old.get(i), i, next));
            } else {
                for (; next < counterparts[i]; next++) {
                    lines.add(new Line('+', now.get(next), i, next));
                }
                lines.add(new Line(' ', old.get(i), i, next++));
            }
        }
        for (; next < now.size(); next++) {
            lines.add(new Line('+', now.get(next), old.size(), next));
        }
        return lines;
    }

    /** Each place with what goes and what comes there. */
    static String byHand(List<Change> changes) {
        return changes.stream().map(PatchText::byHand).collect(Collectors.joining());
    }

    private static String byHand(Change change) {
        String place = "@@ " + change.place() + " @@\n";
        if (change instanceof FieldSet set) {
            return place + marked('-', text(set.place(), set.before())) + marked('+', text(set.place(), set.after()));
        }
        if (change instanceof EntryAdded added) {
            return place + marked('+', PartText.item(added.entry(), false));
        }
        if (change instanceof EntryRemoved removed) {
            return place + marked('-', PartText.item(removed.entry(), false));
        }
        return place + (change instanceof Reordered reordered ? order(reordered) : "");
    }

    /** The first line of each entry, in their new order. */
    private static String order(Reordered change) {
        return change.order().stream()
                .map(change.entries()::get)
                .map(entry ->
                        ' ' + PartText.item(entry, false).lines().findFirst().orElse("") + '\n')
                .collect(Collectors.joining());
    }

    private static String text(Place place, @Nullable Part part) {
        if (part == null) {
            return "";
        }
        return place.last().isKey() ? PartText.keyed(place.last().name(), part) : PartText.item(part, false);
    }

    private static String marked(char mark, String lines) {
        return lines.lines().map(line -> mark + line + "\n").collect(Collectors.joining());
    }
}
