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

    private HeardPdf() {}

    /** The words in the order of the structure, without what lies in figures and in the contents page. */
    static String words(Path pdf) throws Exception {
        Run run = Tool.PDFINFO.command("-enc", "UTF-8", "-struct-text", pdf).run();
        assertThat(run.exit()).as(run.err()).isZero();
        List<String> words = new ArrayList<>();
        int muted = Integer.MAX_VALUE;
        for (String line : run.out().lines().toList()) {
            Matcher text = TEXT.matcher(line);
            Matcher element = ELEMENT.matcher(line);
            if (text.matches()) {
                if (muted == Integer.MAX_VALUE) {
                    words.add(text.group(1));
                }
            } else if (element.matches()) {
                int depth = element.group(1).length();
                if (depth <= muted) {
                    muted = List.of("Figure", "TOC").contains(element.group(2)) ? depth : Integer.MAX_VALUE;
                }
            }
        }
        return SpokenDocument.spaced(String.join(" ", words));
    }
}
