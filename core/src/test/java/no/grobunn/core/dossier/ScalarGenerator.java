package no.grobunn.core.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import no.grobunn.core.catalogue.ScalarType;

/** The characters of random scalars; those of texts try what a file format may stumble over. */
final class ScalarGenerator {
    private static final List<String> TEXTS = List.of(
            "NO",
            "no",
            "y",
            "null",
            "~",
            "true",
            "0047",
            "1.10",
            "1e3",
            "0x1F",
            "09:30",
            "2027-03-29",
            ".5",
            "-",
            "- a",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "[a, b]",
            "{a: b}",
            "a, b",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "\"a\"",
            "'a'",
            "a\\b\\n",
            "|",
            ">",
            "? a",
            "<<",
            "=",
            "---",
            "...",
            " a",
            "a ",
            "a\tb",
            "a\n",
            "\na",
            "a\n\n",
            "a\n b",
            " a\nb",
            "a\n \nb",
            "a \nb",
            "a\nb ",
            "a\n\n\nb",
            "# a\n- b\n\tc",
            "a\n---\nb",
            "æøå ÆØÅ",
            "𝔊 🌱",
            "a\u00a0b",
            "a\u2028b",
            "\ufeffa\nb",
            "e\u0301",
            "https://a.b/c?d=e#f",
            "«a» – b",
            "=1+1",
            "+47 69 00 00 00",
            "-5",
            "@SUM(A1)",
            "\t=1+1",
            "'=1+1",
            "=cmd|' /C calc'!A0",
            "_x0041_",
            "a_x000D__x000a_b",
            "_x005F_x0041_",
            "]]> <a/> &amp; &#65;",
            "\u200b\u202e a");

    private static final String LETTERS = "abc ABC æøå 019 .,:;-#'\"\\/|>&*!%@[]{}()?\n\t\u00a0\u2029🌱";

    private final Random random;
    private final Map<String, Supplier<String>> kinds;

    ScalarGenerator(Random random) {
        this.random = random;
        this.kinds = Map.ofEntries(
                Map.entry("text", this::text),
                Map.entry("initiativeOwner", this::text),
                Map.entry("flag", () -> one("true", "false")),
                Map.entry(
                        "date",
                        () -> LocalDate.of(2000 + random.nextInt(101), 1, 1)
                                .plusDays(random.nextInt(365))
                                .toString()),
                Map.entry("time", () -> String.format("%02d:%02d", random.nextInt(24), random.nextInt(60))),
                Map.entry("amount", () -> decimal(one("0", "1", "999", "250000", "999999999", "12345678901"))),
                Map.entry("quantity", () -> decimal(one("0", "7", "150", "999999998"))),
                Map.entry("percentage", () -> decimal(one("0", "5", "99"))),
                Map.entry("webAddress", () -> one("https://example.org/", "http://example.org/a,b?c=d&e=f#g")),
                Map.entry("indicatorValue", () -> one("1", "3", "5", "1", "2", "4", "12.50", "-1", "halfway: yes, no")),
                Map.entry("nkrLevel", () -> one("2", "4A", "5.1", "6.2", "7")),
                Map.entry("municipalityNumber", () -> one("0301", "3107")),
                Map.entry("countyNumber", () -> one("03", "31")),
                Map.entry("organisationNumber", () -> one("974760673", "923609016")),
                Map.entry("country", () -> one("NO", "NO", "SE")),
                Map.entry("naceCode", () -> one("85", "85.3", "85.310")),
                Map.entry("funderProfile", () -> one("research-council", "007")));
    }

    String characters(ScalarType<?> type) {
        if (!type.vocabulary().isEmpty()) {
            return type.codes().get(random.nextInt(type.codes().size()));
        }
        if (type.range().isPresent() && !kinds.containsKey(type.name())) {
            long least = type.range().get().least();
            return Long.toString(
                    least + random.nextInt((int) (type.range().get().most() - least + 1)));
        }
        Supplier<String> kind = kinds.get(type.name());
        if (kind == null) {
            throw new IllegalStateException("No values are known for " + type.name());
        }
        return kind.get();
    }

    private String text() {
        if (random.nextBoolean()) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        int[] letters = LETTERS.codePoints().toArray();
        int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 12);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private String decimal(String whole) {
        return whole + one("", "", ".5", ".25", ".07");
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
