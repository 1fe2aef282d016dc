package no.grobunn.reporting.xlsx.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.reporting.xlsx.guard.GuardedWorkbook;

/** The texts of cells: a list of those that several cells may share, and a measure of all together, for a short file can show a long text many times. Not thread-safe. */
final class CellTexts {
    /** Characters in all cells: many times what a large form has, few enough for a small memory. */
    private static final int MOST = 20_000_000;

    /** A character as its number, where XML has no other way to write it (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final GuardedWorkbook workbook;
    private final List<String> shared = new ArrayList<>();
    private int left = MOST;

    private CellTexts(GuardedWorkbook workbook) {
        this.workbook = workbook;
    }

    static CellTexts of(GuardedWorkbook workbook, Optional<XMLStreamReader> list) throws XMLStreamException {
        CellTexts texts = new CellTexts(workbook);
        if (list.isPresent()) {
            texts.fill(list.get());
        }
        return texts;
    }

    private void fill(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                shared.add(meant(runs(reader)));
            }
        }
    }

    /** The text of the element at hand, in one piece or several, without the reading aids of Japanese. */
    static String runs(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int aid = 0;
        boolean shown = false;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    aid = aid == 0 && reader.getLocalName().equals("rPh") ? depth : aid;
                    shown = aid == 0 && reader.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    aid = aid == depth ? 0 : aid;
                    depth--;
                    shown = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (shown) {
                        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
                default -> {
                    // Comments say nothing.
                }
            }
        }
        return text.toString();
    }

    /** A text of the list, by its place there. */
    String shared(String place) throws RefusedWorkbookException {
        int index;
        try {
            index = Integer.parseInt(place.strip());
        } catch (NumberFormatException e) {
            throw workbook.damage();
        }
        if (index < 0 || index >= shared.size()) {
            throw workbook.damage();
        }
        return counted(shared.get(index));
    }

    /** A text as it stands in its cell. */
    String own(String written) throws RefusedWorkbookException {
        return counted(meant(written));
    }

    private String counted(String text) throws RefusedWorkbookException {
        left -= text.length();
        if (left < 0) {
            throw workbook.tooMuchText(MOST);
        }
        return text;
    }

    /** What a written text says, with a line feed between lines. */
    private static String meant(String written) {
        String text = written.contains("_x") ? ESCAPE.matcher(written).replaceAll(CellTexts::character) : written;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
