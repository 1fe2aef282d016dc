package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a screen reader finds in a tagged PDF, as poppler reads its structure: another library than the one that wrote it. */
final class HeardPdf {
    private static final Pattern TEXT = Pattern.compile("^ *\"(.*)\"$");
    private static final Pattern ELEMENT = Pattern.compile("^( *)([A-Z][A-Za-z0-9]*)\\b.*$");

    private final List<String> words = new ArrayList<>();
    private final List<HeardTable> tables = new ArrayList<>();
    private int mutedBelow = Integer.MAX_VALUE;

    private HeardPdf() {}

    static HeardPdf of(Path pdf) {
        Run run = Tool.PDFINFO.command("-enc", "UTF-8", "-struct-text", pdf).run();
        assertThat(run.exit()).as(run.err()).isZero();
        HeardPdf heard = new HeardPdf();
        run.out().lines().forEach(heard::take);
        return heard;
    }

    /** The words in the order of the structure, without what lies in figures and in the contents page. */
    String words() {
        return SpokenDocument.spaced(String.join(" ", words));
    }

    /** The table whose first column has this header. */
    List<HeardTable> tables(String firstHeader) {
        return tables.stream().filter(table -> table.begins(firstHeader)).toList();
    }

    private void take(String line) {
        Matcher text = TEXT.matcher(line);
        Matcher element = ELEMENT.matcher(line);
        if (text.matches()) {
            hear(text.group(1));
        } else if (element.matches()) {
            begin(element.group(1).length(), element.group(2));
        }
    }

    private void hear(String text) {
        if (mutedBelow == Integer.MAX_VALUE) {
            words.add(text);
            if (!tables.isEmpty()) {
                tables.get(tables.size() - 1).add(text);
            }
        }
    }

    private void begin(int depth, String type) {
        if (depth <= mutedBelow) {
            mutedBelow = type.equals("Figure") || type.equals("TOC") ? depth : Integer.MAX_VALUE;
        }
        if (type.equals("Table")) {
            tables.add(new HeardTable(depth));
        } else if (!tables.isEmpty()) {
            tables.get(tables.size() - 1).begin(depth, type);
        }
    }
}
