package no.grobunn.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.text.Language;

/** A document that is mostly one table of five columns, as a register of actors would be. The same number of rows gives the same document. */
final class TableDocument {
    private static final String[] FIRST = {
        "Fredrikstad", "Østfold", "Kråkerøy", "Sarpsborg", "Ytre Viken", "Glomma", "Hvaler", "Gressvik"
    };
    private static final String[] SECOND = {
        "gjenvinningsstasjon",
        "videregående skole",
        "ombrukshus og verksted",
        "næringsforening",
        "plastindustri AS",
        "avfallsselskap",
        "fagskole for sirkulær økonomi"
    };
    private static final String[] DOES = {
        "Samler inn og sorterer brukte byggevarer",
        "Lærer opp ungdom i reparasjon og ombruk",
        "Låner ut verktøy og lokaler",
        "Kjøper gjenvunnet plast til nye produkter av høy kvalitet",
        "Måler klimaavtrykket før og etter",
        "Deler erfaringer mellom bedriftene i regionen"
    };
    private static final String[] SECTOR = {"Næringsliv", "Kommune", "Skole", "Frivillighet", "Forskning"};

    private final Random random = new Random(20261124);

    /** A document with a table of so many rows. */
    static Document of(int rows) {
        return new TableDocument().document(rows);
    }

    private Document document(int rows) {
        List<Row> table = new ArrayList<>(rows);
        for (int i = 1; i <= rows; i++) {
            table.add(Row.body(
                    Cell.of(String.valueOf(i)),
                    Cell.of(any(FIRST) + " " + any(SECOND)),
                    Cell.of(any(DOES)),
                    Cell.of(any(SECTOR)),
                    Cell.of(amount())));
        }
        List<Column> columns = List.of(
                Column.ordinal(),
                Column.text("Aktør"),
                Column.text("Bidrag"),
                Column.code("Sektor"),
                Column.number("Kroner"));
        return new Document(
                properties(),
                null,
                List.of(
                        Heading.chapter("1", "Aktører og bidrag"),
                        Paragraph.body("Tabellen viser hva hver aktør bidrar med, og hva bidraget er verdt."),
                        new Table(new Caption("Tabell 1", "Alle bidrar", null), columns, 1, table)));
    }

    private static Document.Properties properties() {
        return new Document.Properties(
                "Register over aktører",
                "Register",
                "Aktører og bidrag.",
                "Østfold fylkeskommune",
                Language.NB,
                "1.0",
                LocalDate.of(2026, 11, 24),
                null);
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private String amount() {
        return (1 + random.nextInt(900)) + "\u00A0"
                + String.valueOf(1000 + random.nextInt(1000)).substring(1);
    }
}
